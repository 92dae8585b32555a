import { FORM, pack } from '../../shared/formats/packed-places.ts';
import { readCasusFile } from '../../shared/formats/own-file.ts';
import type { Casus } from '../../shared/model/records.ts';
import { same } from '../../shared/model/same.ts';
import type { Placed, Recalled } from './draft.ts';
import type { Wanted } from './drawn-before.ts';
import type { Asking, DrawnAs, TeamCasus } from './team-casus.ts';

/** How a drawing is shown, whatever casus it is of. */
export type Wish = Omit<Wanted, 'casus'>;

/** Keeps beside a casus where everything of it stood, so that it comes back as it was left. */
export interface PlacesKept {
  /** Where everything stood in the last drawing that was kept under this look; undefined where none was, or where it cannot be read now. */
  readonly recall: (casus: Casus, wish: Wish) => Promise<Recalled | undefined>;
  /** Keeps a finished drawing of the casus as it is in the file. False where that casus is not saved yet: ask again later. */
  readonly keep: (casus: Casus, wish: Wish, placed: Placed) => boolean;
}

/** The places of the casus with this handle; `now` is how it is on this screen. */
export function placesKept(handle: string, ask: Asking, now: () => TeamCasus): PlacesKept {
  const known = new Map<string, string>();

  return {
    recall: async (casus, wish) => {
      const { editing } = now();
      if (editing === undefined) return undefined;
      const { revision, shown, edits } = editing;
      const drawn = drawnAs(wish);
      // What cannot be recalled is laid out anew, as if nobody had drawn it.
      const came = now().stood;
      const given =
        came?.revision === revision && same(came.drawn, drawn)
          ? came.places
          : await ask('casus.places', { casus: handle, ...drawn, revision }).catch(() => null);
      if (given === null) return undefined;
      const before = given.casus === null ? (edits.length === 0 ? shown : editing.base) : read(given.casus);
      if (before === shown) known.set(wish.diagram, told(drawn.look, revision, given.packed));
      return before && { packed: given.packed, ...(before !== casus && { before }) };
    },
    keep: (casus, wish, { placement }) => {
      const { editing, canChange, state } = now();
      if (!canChange || state !== 'open' || editing === undefined) return true;
      const { shown, revision, edits } = editing;
      if (shown !== casus || edits.length > 0) return false;
      const [drawn, packed] = [drawnAs(wish), pack(placement)];
      const telling = told(drawn.look, revision, packed);
      if (known.get(wish.diagram) === telling) return true;
      known.set(wish.diagram, telling);
      // Nothing is lost without it, and the next drawing is kept again.
      ask('casus.keepPlaces', { casus: handle, ...drawn, revision, packed }).catch(() => known.delete(wish.diagram));
      return true;
    },
  };
}

/** A wish in the words under which places are kept. */
export function drawnAs({ diagram, theme, names, language, layers }: Wish): DrawnAs {
  return { diagram, look: JSON.stringify([FORM, theme, names, language, layers.toSorted()]) };
}

function told(look: string, revision: number, packed: string): string {
  return `${look} ${revision} ${packed}`;
}

function read(text: string): Casus | undefined {
  const checked = readCasusFile(text);
  return checked.ok ? checked.casus : undefined;
}
