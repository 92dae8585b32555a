import { describe, expect, it } from 'vitest';
import { distance, minus, plus, rightOf, unit } from '../../../../shared/geometry/course.ts';
import { crossingsOf } from '../../../../shared/geometry/crossing.ts';
import { BRACKET } from '../../../../shared/layout/systemogram/aim-ports.ts';
import { helpDrawingOf, helpFaults } from '../../../../shared/layout/quality/systemogram.ts';
import { layoutSystemogram } from '../../../../shared/layout/systemogram/layout.ts';
import type { SystemogramPlacement } from '../../../../shared/layout/systemogram/systemogram-placement.ts';
import { outness } from '../../../../shared/geometry/ellipse.ts';
import type { Casus } from '../../../../shared/model/records.ts';
import { visibleCasus } from '../../../../shared/rules/visible.ts';
import { layoutOptions } from '../../../bench/systemogram-options.ts';
import { withRandomParties } from '../../../helpers/random-parties.ts';
import { samples } from '../../../helpers/samples.ts';

const random = [1, 2, 3].flatMap((seed) =>
  [0, 1, 6, 12, 24].map((count): readonly [string, Casus] => [
    `${count} parties, seed ${seed}`,
    withRandomParties(count, seed, 8 + 3 * seed),
  ]),
);
const cases = [
  ...random,
  ...[...samples].map(([name, casus]): readonly [string, Casus] => [name, visibleCasus(casus, layoutOptions.view)]),
];
const drawn = new Map<Casus, Promise<SystemogramPlacement>>();
const placementOf = (casus: Casus): Promise<SystemogramPlacement> => {
  const found = drawn.get(casus) ?? layoutSystemogram(casus, layoutOptions).then((it) => it.placement);
  drawn.set(casus, found);
  return found;
};
const texts = ({ measure }: { readonly measure: string }): string => measure;

describe.each(cases)('a systemogram of %s', (_, casus) => {
  it('has every party on a card of its own, on nothing else, in its own sector and ring', async () => {
    const placement = await placementOf(casus);
    expect(placement.cards.map((it) => it.id).toSorted()).toEqual(casus.involved.map((it) => it.id).toSorted());
    const faults = helpFaults(helpDrawingOf(placement)).map(texts);
    expect(faults.filter((it) => it === 'over' || it === 'sector' || it === 'inversion')).toEqual([]);
  });

  it('holds each card between the borders of its ring', async () => {
    const { cards, rings, inner } = await placementOf(casus);
    const borders = [inner, ...rings];
    for (const card of cards) {
      expect(outness(borders[card.ring] ?? inner, card)).toBeLessThanOrEqual(1);
      expect(outness(borders[card.ring - 1] ?? inner, card)).toBeGreaterThanOrEqual(1);
    }
  });

  it('aims every line at every one of its targets, or at the hull of their household', async () => {
    const { lines, family } = await placementOf(casus);
    for (const line of casus.helpLines) {
      const arrows = lines.find((it) => it.id === line.id)?.arrows ?? [];
      const reached = new Set(arrows.flatMap((it) => (it.at === 'hull' ? [it.target, ...(it.persons ?? [])] : [it.target])));
      expect([...reached].toSorted()).toEqual(expect.arrayContaining(line.to.toSorted()));
      const away = arrows.flatMap(({ target, course }): readonly number[] => {
        const person = family.persons.find((it) => it.id === target);
        const tip = course.at(-1);
        return person && tip
          ? [
              Math.hypot(
                Math.max(0, Math.abs(tip.x - person.x) - person.width / 2),
                Math.max(0, Math.abs(tip.y - person.y) - person.height / 2),
              ),
            ]
          : [];
      });
      expect(Math.max(0, ...away)).toBeLessThanOrEqual(30);
    }
  });

  it('is the same whatever the order of the lists in the file', async () => {
    const turned = {
      ...casus,
      involved: casus.involved.toReversed(),
      helpLines: casus.helpLines.toReversed(),
      persons: casus.persons.toReversed(),
      households: casus.households.toReversed(),
    };
    const [one, other] = [await placementOf(casus), (await layoutSystemogram(turned, layoutOptions)).placement];
    expect(other.cards.map(({ id, x, y }) => [id, x, y])).toEqual(one.cards.map(({ id, x, y }) => [id, x, y]));
  });
});

describe.each(random)('with %s', (_, casus) => {
  it('no line runs through the card, symbol or name of a stranger', async () => {
    const faults = helpFaults(helpDrawingOf(await placementOf(casus)));
    expect(faults.filter((it) => it.measure === 'through')).toEqual([]);
  });
});

describe.each(random.filter(([name]) => !name.startsWith('24')))('with %s', (_, casus) => {
  it('arrows arrive at one person at least 14 px apart', async () => {
    const { lines } = await placementOf(casus);
    const arrows = lines.flatMap((line) =>
      line.arrows.map((it) => ({ line: line.id, target: it.target, tip: it.course.at(-1) ?? { x: 0, y: 0 } })),
    );
    const close = arrows.flatMap((one) =>
      arrows.filter((other) => one.line < other.line && one.target === other.target && distance(one.tip, other.tip) < 13.5),
    );
    expect(close).toEqual([]);
  });

  it('no line runs through the bracket of another', async () => {
    const { lines } = await placementOf(casus);
    const arrows = lines.flatMap((line) => line.arrows.map(({ at, course }) => ({ line: line.id, at, course })));
    const brackets = arrows.flatMap(({ line, at, course }) => {
      const [before, tip] = [course.at(-2), course.at(-1)];
      if (at !== 'hull' || !before || !tip) return [];
      const across = rightOf(unit(minus(tip, before)));
      return [{ line, bar: [plus(tip, across, -BRACKET / 2), plus(tip, across, BRACKET / 2)] }];
    });
    const through = brackets.flatMap(({ line, bar }) =>
      arrows.filter((other) => other.line !== line && crossingsOf(other.course, bar) > 0).map((other) => `${other.line} through ${line}`),
    );
    expect(through).toEqual([]);
  });

  it('what a hand placed stands exactly there', async () => {
    const [party] = casus.involved;
    if (!party) return;
    const placed = { ...casus, layout: { systemogram: { positions: { [party.id]: [611, -333] as [number, number] } } } };
    const { placement } = await layoutSystemogram(placed, layoutOptions);
    expect(placement.cards.find((it) => it.id === party.id)).toMatchObject({ x: 611, y: -333 });
    expect(helpFaults(helpDrawingOf(placement)).filter((it) => it.measure === 'over')).toEqual([]);
  });
});

it('two lines that come from one side to one child run beside each other and do not cross', async () => {
  const example = cases.find(([name]) => name.includes('w-2024-011'))?.[1];
  const { lines } = await placementOf(example ?? noExample());
  const [one = [], other = []] = ['h6', 'h7'].map((id) => lines.find((it) => it.id === id)?.arrows[0]?.course);
  expect(Math.min(one.length, other.length)).toBeGreaterThan(2);
  expect(crossingsOf(one, other)).toBe(0);
});

function noExample(): never {
  throw new Error('The example is not there.');
}
