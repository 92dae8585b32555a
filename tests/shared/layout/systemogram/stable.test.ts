import { beforeAll, describe, expect, it } from 'vitest';
import { layoutSystemogram } from '../../../../shared/layout/systemogram/layout.ts';
import type { SystemogramPlacement } from '../../../../shared/layout/systemogram/systemogram-placement.ts';
import type { Casus } from '../../../../shared/model/records.ts';
import { familyInside } from '../../../../shared/rules/family-inside.ts';
import { layoutOptions } from '../../../bench/systemogram-options.ts';
import { diceOf, oneOf } from '../../../helpers/families.ts';
import { randomParty, withRandomParties } from '../../../helpers/random-parties.ts';

const runs = [3, 8, 12, 16, 24].flatMap((count) => [1, 2].map((seed) => [count, seed] as const));
const laidOut = async (casus: Casus, previous?: SystemogramPlacement): Promise<SystemogramPlacement> =>
  (await layoutSystemogram(casus, { ...layoutOptions, ...(previous && { previous }) })).placement;
const spots = (placement: SystemogramPlacement, without = ''): readonly unknown[] =>
  placement.cards.filter((it) => it.id !== without).map(({ id, x, y }) => [id, x, y]);

describe.each(runs)('with the earlier drawing of %i parties, seed %i,', (count, seed) => {
  const casus = withRandomParties(count, seed);
  const dice = diceOf(seed * 31 + count);
  const inside = familyInside(casus).persons.map((it) => it.id);
  let earlier: SystemogramPlacement;
  beforeAll(async () => {
    earlier = await laidOut(casus);
  });

  it('a party more where others of its ring stand moves no other card', async () => {
    const index = casus.persons.find((it) => it.index === true)?.id ?? '';
    const made = randomParty(90, { inside, index, homes: [], known: casus.involved }, dice);
    // Where its ring is empty on a side and others stand behind it there is no room: then all are placed anew.
    const { ring, sector } = oneOf(earlier.cards, dice());
    const [party, lines] = [{ ...made.party, ring, sector }, made.lines];
    const after = await laidOut({ ...casus, involved: [...casus.involved, party], helpLines: [...casus.helpLines, ...lines] }, earlier);
    expect(spots(after, party.id)).toEqual(spots(earlier));
  });

  it('a line more moves no card and no person', async () => {
    const [from, to] = [oneOf(casus.involved, dice()).id, oneOf(inside, dice())];
    const line = { id: 'more', from, to: [to], status: 'active', framework: 'voluntary', quality: 'normal' } as const;
    // The ring of a party without one may follow from its lines: then it has a reason to move.
    const involved = casus.involved.map((it) => ({ ...it, ring: earlier.cards.find((card) => card.id === it.id)?.ring ?? 2 }));
    const after = await laidOut({ ...casus, involved, helpLines: [...casus.helpLines, { ...line, to: [...line.to] }] }, earlier);
    expect(spots(after)).toEqual(spots(earlier));
    expect(after.family.persons.map(({ id, x, y }) => [id, Math.round(x), Math.round(y)])).toEqual(
      earlier.family.persons.map(({ id, x, y }) => [id, Math.round(x), Math.round(y)]),
    );
  });

  it('a party less moves no other card', async () => {
    const gone = oneOf(casus.involved, dice()).id;
    const rest = {
      ...casus,
      involved: casus.involved.filter((it) => it.id !== gone && it.organisation !== gone),
      helpLines: casus.helpLines.filter((it) => it.from !== gone),
    };
    const left = new Set(rest.involved.map((it) => it.id));
    const after = await laidOut({ ...rest, helpLines: rest.helpLines.filter((it) => left.has(it.from)) }, earlier);
    expect(spots(after)).toEqual(spots({ ...earlier, cards: earlier.cards.filter((it) => left.has(it.id)) }));
  });

  it('the same casus again moves nothing at all', async () => {
    const after = await laidOut(casus, earlier);
    expect(spots(after)).toEqual(spots(earlier));
    expect(after.lines.map((it) => it.arrows.map((arrow) => arrow.course))).toEqual(
      earlier.lines.map((it) => it.arrows.map((arrow) => arrow.course)),
    );
  });
});
