import type { Answer, Input, Question } from '../../shared/bridge/api.ts';
import { Refusal } from '../../shared/bridge/refusals.ts';
import type { RefusalKind } from '../../shared/bridge/refusals.ts';
import { readCasusFile } from '../../shared/formats/own-file.ts';
import { difference, invert } from '../../shared/model/change.ts';
import type { Change } from '../../shared/model/change.ts';
import type { Casus } from '../../shared/model/records.ts';
import { changeTo } from './conflict.ts';
import type { Clash } from './conflict.ts';
import { edited, editingOf, followed, kept, overtaken, readAnew, settled, taken, without } from './editing.ts';
import type { Edit, Editing } from './editing.ts';
import { isFinal } from './saved-state.ts';
import { REDO, UNDO, didNew, stepBack, stepForth, undoingFrom, withOlder } from './undoing.ts';
import type { Step, Undoing } from './undoing.ts';

/** Asks the main program; fails with a Refusal (renderer/bridge.ts). */
export type Asking = <Q extends Question>(question: Q, input: Input<Q>) => Promise<Answer<Q>>;

/** Something to say about the last thing that was done. */
export type Said =
  | { readonly said: 'hindered' | 'nothing-back' | 'unsaved-first' }
  /** A change that the file will not take; it is no longer shown. */
  | { readonly said: 'refused'; readonly why: RefusalKind; readonly command: string }
  /** What a colleague did last. */
  | { readonly said: 'theirs'; readonly who: string; readonly at: number };

/** Somebody else who has the casus open. */
export type Present = Answer<'casus.open'>['present'][number];

/** A casus of the team on this screen. */
export interface TeamCasus {
  readonly state: 'opening' | 'open' | 'gone' | 'refused';
  readonly refusal: RefusalKind | undefined;
  readonly editing: Editing | undefined;
  readonly undoing: Undoing | undefined;
  readonly canChange: boolean;
  readonly present: readonly Present[];
  readonly savedAt: number | undefined;
  /** Why the oldest unsaved edit is not in the file; undefined where nothing stops it. */
  readonly stopped: RefusalKind | undefined;
  readonly said: Said | undefined;
  /** Where everything stood the last time, as the file gave it with the casus; undefined until it is open. */
  readonly stood: Stood | undefined;
}

/** What the file knows of the drawing under one look, for who has the casus at this revision. */
export interface Stood {
  readonly drawn: DrawnAs;
  readonly revision: number;
  readonly places: Answer<'casus.places'>;
}

/** A diagram and how it is shown. */
export type DrawnAs = NonNullable<Input<'casus.open'>['drawn']>;

export const notOpen: TeamCasus = {
  state: 'opening',
  refusal: undefined,
  editing: undefined,
  undoing: undefined,
  canChange: false,
  present: [],
  savedAt: undefined,
  stopped: undefined,
  said: undefined,
  stood: undefined,
};

/** What a hand can do with it. */
export interface TeamCasusHand {
  /** Makes one casus another. `from` is what the hand saw when it began, so that nobody is overwritten who came in between. */
  readonly change: (command: string, from: Casus, to: Casus) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Keeps this value where two versions differ; the other one goes into the journal. */
  readonly choose: (clash: Clash, value: unknown) => void;
  /** Puts a choice off, or takes it up again. */
  readonly putOff: (clash: Clash, later: boolean) => void;
  /** Makes an older version the newest; what came after it stays in the journal. Refused while something is unsaved. */
  readonly returnTo: (revision: number, version: Casus) => void;
  /** Tries to save now. */
  readonly again: () => void;
  readonly leave: () => void;
}

/** What the hand needs of the world around it. */
export interface Around {
  readonly ask: Asking;
  readonly now: () => number;
  readonly newId: () => string;
  /** How it will be drawn first. */
  readonly drawn: DrawnAs;
}

const NEWS_EVERY = 1000;
const TRY_EVERY = 3000;
const JOURNAL_PAGE = 100;

/** Opens a casus of the team, tells each state it comes in, and keeps it alike with the file until it is left. */
export function workOn(handle: string, { ask, now, newId, drawn }: Around, tell: (state: TeamCasus) => void): TeamCasusHand {
  let state = notOpen;
  let left = false;
  let sending = false;
  let reading = false;
  let triedAt = 0;

  const set = (part: Partial<TeamCasus>): void => {
    state = { ...state, ...part };
    if (!left) tell(state);
  };
  const edit = (editing: Editing): void => set({ editing });

  async function open(): Promise<void> {
    try {
      const { casus, revision, canChange, present, places } = await ask('casus.open', { casus: handle, drawn });
      const editing = editingOf(read(casus), revision);
      set({ state: 'open', editing, undoing: undoingFrom(revision), canChange, present, stood: { drawn, revision, places } });
      await readOlder();
    } catch (fault) {
      set({ state: 'refused', refusal: kindOf(fault) });
    }
  }

  /** Reads on in the journal until there is something to take back, or nothing more. */
  async function readOlder(): Promise<void> {
    while (state.undoing && state.undoing.done.length === 0 && state.undoing.unread > 0 && !left) {
      const before = state.undoing.unread;
      const lines = await ask('casus.journal', { casus: handle, before, limit: JOURNAL_PAGE }).catch(() => []);
      set({ undoing: withOlder(state.undoing, lines, lines.length < JOURNAL_PAGE) });
    }
  }

  function make(command: string, change: Change): void {
    if (state.editing === undefined || change.length === 0) return;
    edit(edited(state.editing, { id: newId(), command, change, at: now() }));
    void send();
  }

  /** Sends what waits, one by one and in order; stops where the file does not take it now. */
  async function send(): Promise<void> {
    if (sending) return;
    sending = true;
    for (let next = nextEdit(); next; next = nextEdit()) if (!(await sendOne(next))) break;
    sending = false;
  }

  function nextEdit(): Edit | undefined {
    const edits = state.editing?.edits ?? [];
    const due = now() - triedAt >= TRY_EVERY;
    return edits.find((it) => it.state === 'new' || (it.state === 'kept' && due));
  }

  /** Whether it makes sense to go on with the next. */
  async function sendOne({ id, command, change, at }: Edit): Promise<boolean> {
    try {
      const answer = await ask('casus.save', { casus: handle, id, command, change: [...change] });
      const { editing } = state;
      if (editing === undefined) return false;
      triedAt = answer.outcome === 'kept-here' ? now() : triedAt;
      switch (answer.outcome) {
        case 'saved':
          set({ editing: taken(editing, id, answer.revision), savedAt: now(), stopped: undefined });
          break;
        case 'kept-here':
          set({ editing: kept(editing, id), stopped: undefined });
          break;
        case 'changed-elsewhere':
          set({ editing: overtaken(editing, id, { ...answer, casus: read(answer.casus) }), stopped: undefined });
          break;
      }
      return true;
    } catch (fault) {
      const why = kindOf(fault);
      triedAt = now();
      if (isFinal(why) && state.editing) {
        set({ editing: without(state.editing, id), said: { said: 'refused', why, command } });
        return true;
      }
      set({ stopped: why, savedAt: state.savedAt ?? at });
      return false;
    }
  }

  async function news(): Promise<void> {
    const { editing } = state;
    if (left || reading || editing === undefined || state.state !== 'open') return;
    reading = true;
    try {
      const since = editing.revision;
      const { revision, lines, present, gone, anew } = await ask('casus.news', { casus: handle, since });
      if (gone) return set({ state: 'gone' });
      if (state.editing && (anew || revision < since)) edit(readAnew(state.editing, await readWhole(revision), revision));
      else if (state.editing && revision > state.editing.revision) {
        const next = followed(
          state.editing,
          revision,
          lines.filter((line) => line.revision > (state.editing?.revision ?? since)),
        );
        edit(next ?? readAnew(state.editing, await readWhole(revision), revision));
      }
      const theirs = lines.findLast(({ mine }) => !mine);
      set({ present, ...(theirs && { said: { said: 'theirs', who: theirs.who, at: theirs.at } }) });
    } catch {
      // The file cannot be reached at this moment. The line about saving tells when that matters, and a second later it is tried again.
    } finally {
      reading = false;
    }
  }

  async function readWhole(revision: number): Promise<Casus> {
    return read((await ask('versions.read', { casus: handle, revision })).casus);
  }

  function beat(): void {
    void news();
    if (now() - triedAt >= TRY_EVERY) void send();
  }

  function step(take: (undoing: Undoing, casus: Casus) => Step | undefined, command: string): void {
    const { undoing, editing } = state;
    if (undoing === undefined || editing === undefined || !state.canChange) return;
    const done = take(undoing, editing.shown);
    if (done === undefined) return set({ said: { said: 'nothing-back' } });
    set({ undoing: done.undoing, said: done.hindered ? { said: 'hindered' } : undefined });
    make(command, done.change);
    void readOlder();
  }

  /** Writes mine and then theirs again, so that both stand in the journal and theirs is what stays. */
  function keepBoth(clash: Clash, editing: Editing): void {
    const mine = changeTo(editing.shown, clash, clash.mine);
    make('keep-mine', mine);
    make('keep-theirs', invert(mine));
  }

  async function goBack(revision: number, version: Casus): Promise<void> {
    const { editing, undoing } = state;
    if (editing === undefined || undoing === undefined || editing.edits.length > 0) return set({ said: { said: 'unsaved-first' } });
    try {
      await ask('versions.return', { casus: handle, revision });
      set({ undoing: didNew(undoing, difference(editing.shown, version)), savedAt: now() });
      await news();
    } catch (fault) {
      set({ said: { said: 'refused', why: kindOf(fault), command: 'version-return' } });
    }
  }

  void open();
  const pulse = setInterval(beat, NEWS_EVERY);

  return {
    change: (command, from, to) => {
      const change = difference(from, to);
      if (change.length === 0 || state.undoing === undefined || !state.canChange) return;
      set({ undoing: didNew(state.undoing, change), said: undefined });
      make(command, change);
    },
    undo: () => step(stepBack, UNDO),
    redo: () => step(stepForth, REDO),
    choose: (clash, value) => {
      const { editing, undoing } = state;
      if (editing === undefined || undoing === undefined) return;
      edit(settled(editing, clash.id, 'chosen'));
      const change = changeTo(editing.shown, clash, value);
      if (change.length === 0) return keepBoth(clash, editing);
      set({ undoing: didNew(undoing, change) });
      make('choose', change);
    },
    putOff: (clash, later) => state.editing && edit(settled(state.editing, clash.id, later ? 'later' : 'now')),
    returnTo: (revision, version) => void goBack(revision, version),
    again: () => {
      triedAt = 0;
      void send();
    },
    leave: () => {
      for (const clash of state.editing?.clashes ?? []) if (state.editing) keepBoth(clash, state.editing);
      left = true;
      clearInterval(pulse);
      void ask('casus.close', { casus: handle }).catch(() => undefined);
    },
  };
}

function read(text: string): Casus {
  const checked = readCasusFile(text);
  if (!checked.ok) throw new Refusal('damaged', 'The casus is not what was agreed.');
  return checked.casus;
}

function kindOf(fault: unknown): RefusalKind {
  return fault instanceof Refusal ? fault.kind : 'unreachable';
}
