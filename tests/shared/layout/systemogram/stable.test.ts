import { describe, expect, it } from 'vitest';
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

  it('a party more where others of its ring stand moves no other card', async () => {
    const before = await laidOut(casus);
    const index = casus.persons.find((it) => it.index === true)?.id ?? '';
    const made = randomParty(90, { inside, index, homes: [], known: casus.involved }, dice);
    // Where its ring is empty on a side and others stand behind it there is no room: then all are placed anew.
    const { ring, sector } = oneOf(before.cards, dice());
    const [party, lines] = [{ ...made.party, ring, sector }, made.lines];
    const after = await laidOut({ ...casus, involved: [...casus.involved, party], helpLines: [...casus.helpLines, ...lines] }, before);
    expect(spots(after, party.id)).toEqual(spots(before));
  });

  it('a line more moves no card and no person', async () => {
    const before = await laidOut(casus);
    const [from, to] = [oneOf(casus.involved, dice()).id, oneOf(inside, dice())];
    const line = { id: 'more', from, to: [to], status: 'active', framework: 'voluntary', quality: 'normal' } as const;
    // The ring of a party without one may follow from its lines: then it has a reason to move.
    const involved = casus.involved.map((it) => ({ ...it, ring: before.cards.find((card) => card.id === it.id)?.ring ?? 2 }));
    const after = await laidOut({ ...casus, involved, helpLines: [...casus.helpLines, { ...line, to: [...line.to] }] }, before);
    expect(spots(after)).toEqual(spots(before));
    expect(after.family.persons.map(({ id, x, y }) => [id, Math.round(x), Math.round(y)])).toEqual(
      before.family.persons.map(({ id, x, y }) => [id, Math.round(x), Math.round(y)]),
    );
  });

  it('a party less moves no other card', async () => {
    const before = await laidOut(casus);
    const gone = oneOf(casus.involved, dice()).id;
    const rest = {
      ...casus,
      involved: casus.involved.filter((it) => it.id !== gone && it.organisation !== gone),
      helpLines: casus.helpLines.filter((it) => it.from !== gone),
    };
    const left = new Set(rest.involved.map((it) => it.id));
    const after = await laidOut({ ...rest, helpLines: rest.helpLines.filter((it) => left.has(it.from)) }, before);
    expect(spots(after)).toEqual(spots({ ...before, cards: before.cards.filter((it) => left.has(it.id)) }));
  });

  it('the same casus again moves nothing at all', async () => {
    const before = await laidOut(casus);
    const after = await laidOut(casus, before);
    expect(spots(after)).toEqual(spots(before));
    expect(after.lines.map((it) => it.arrows.map((arrow) => arrow.course))).toEqual(
      before.lines.map((it) => it.arrows.map((arrow) => arrow.course)),
    );
  });
});
