import type { Words } from '../words/words.ts';
import type { Clash } from './conflict.ts';

/** A clash about where something stands, as people say it: what it is about, and each side. */
export interface PlacesSaid {
  readonly name: string;
  readonly mine: string;
  readonly theirs: string;
}

/**
 * Where two put the same thing elsewhere, in words: nobody reads coordinates, and the drawing shows theirs. Undefined where a clash is about something else.
 * `called` gives the name under which somebody is seen, empty where there is none.
 */
export function placesSaid(
  { list, path: [field, , part, id], mine }: Pick<Clash, 'list' | 'path' | 'mine'>,
  theirs: unknown,
  called: (id: string) => string,
  { say }: Words,
): PlacesSaid | undefined {
  if (list !== 'casus' || field !== 'layout') return undefined;
  if (part === 'order') {
    return {
      name: say('interface.casus.clash.order'),
      mine: say(mine === undefined ? 'interface.casus.clash.order.by-itself' : 'interface.casus.clash.order.mine'),
      theirs: say(theirs === undefined ? 'interface.casus.clash.order.by-itself' : 'interface.casus.clash.order.theirs'),
    };
  }
  const who = part === 'positions' && id !== undefined ? called(id) : '';
  return {
    name: who === '' ? say('interface.casus.clash.places') : say('interface.casus.clash.place', { who }),
    mine: say(mine === undefined ? 'interface.casus.clash.place.by-itself' : 'interface.casus.clash.place.mine'),
    theirs: say(theirs === undefined ? 'interface.casus.clash.place.by-itself' : 'interface.casus.clash.place.theirs'),
  };
}
