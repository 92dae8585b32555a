import { tieKinds, type TieKind } from '../../shared/catalogue/ties.ts';
import type { CommandName, InputOf } from '../../shared/commands/index.ts';
import { endsOf, turns, type Chosen } from './chosen.ts';
import type { Desk, Given, Ways } from './way.ts';
import { details, inspector, removing, words } from './way.ts';

type OfLines = Extract<
  CommandName,
  `${'tie' | 'coalition' | 'triangle' | 'loyalty' | 'boundary' | 'involved' | 'help' | 'direction'}.${string}`
>;

/** Lines between people and parties, and help. */
export const waysOfLines: Ways<OfLines> = {
  'tie.draw': {
    by: 'gesture',
    begin: ({ chosen }) => (endsOf(chosen).length === 2 && chosen.length === 2 ? { is: 'finding-kind' } : undefined),
  },
  'tie.change': inspector,
  'tie.remove': removing('tie'),
  'tie.turn': {
    by: 'deed',
    input: ({ casus, chosen }) => {
      const [one, ...others] = chosen;
      return one !== undefined && others.length === 0 && turns(casus, one) ? { tie: one.id } : undefined;
    },
  },
  'coalition.draw': {
    by: 'gesture',
    begin: ({ chosen }, given) => {
      const members = endsOf(chosen).map(({ id }) => id);
      return members.length < 2 ? undefined : { is: 'aiming', command: 'coalition.draw', members, given };
    },
  },
  'coalition.change': inspector,
  'coalition.remove': removing('coalition'),
  'triangle.draw': {
    by: 'deed',
    input: ({ chosen, newId }) => {
      const [a, b, c, more] = endsOf(chosen).map(({ id }) => id);
      return a === undefined || b === undefined || c === undefined || more !== undefined
        ? undefined
        : { id: newId(), kind: 'triangle', corners: [a, b, c] };
    },
    choose: ({ id }) => [{ kind: 'triangle', id }],
  },
  'triangle.change': inspector,
  'triangle.remove': removing('triangle'),
  'loyalty.draw': words('loyaliteit', 'loyalty'),
  'loyalty.change': inspector,
  'loyalty.remove': removing('loyalty'),
  'boundary.draw': words('diffuse grens', 'diffuse boundary'),
  'boundary.change': inspector,
  'boundary.remove': removing('boundary'),
  'involved.add': words('school op', 'school for'),
  'involved.change': inspector,
  'involved.remove': removing('involved'),
  'help.draw': words('jeugd-GGZ op', 'CAMHS for'),
  'help.change': inspector,
  'help.remove': removing('help-line'),
  'help.end': { by: 'inspector', as: 'help.change' },
  'direction.add': words('regie bij', 'direction held by'),
  'direction.change': details('direction'),
  'direction.remove': details('direction'),
};

/** A tie between the two that are chosen, from the first to the second; the two stay chosen, so that another key says more of them. */
export function tieOf({ chosen, newId }: Desk, { kind }: Given): InputOf<'tie.draw'> | undefined {
  const [from, to, more] = endsOf(chosen);
  if (from === undefined || to === undefined || more !== undefined || !isTieKind(kind)) return undefined;
  return { id: newId(), from: from.id, to: to.id, kind };
}

/** A coalition of members against targets, or for something together where there are none. */
export function coalitionOf(
  id: string,
  members: readonly string[],
  against: readonly string[],
  { overt = true }: Given,
): InputOf<'coalition.draw'> {
  return { id, members: [...members], against: [...against], effect: against.length === 0 ? 'none' : 'against', overt: overt === true };
}

/** A coalition, as it is chosen after it was drawn. */
export const coalitionChosen = (id: string): Chosen => [{ kind: 'coalition', id }];

function isTieKind(kind: unknown): kind is TieKind {
  return typeof kind === 'string' && Object.hasOwn(tieKinds, kind);
}
