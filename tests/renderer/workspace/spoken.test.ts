import { beforeAll, describe, expect, test } from 'vitest';
import type { LayerId } from '../../../shared/catalogue/layers.ts';
import type { Placement } from '../../../shared/layout/placement.ts';
import type { View } from '../../../shared/rules/view.ts';
import { visibleCasus } from '../../../shared/rules/visible.ts';
import { spokenOf, type Spoken } from '../../../renderer/workspace/spoken.ts';
import { firstLook } from '../../../renderer/workspace/look.ts';
import { laidOut } from '../../helpers/layout.ts';
import { lookOf } from '../../helpers/look.ts';
import { samples } from '../../helpers/samples.ts';

const casus = samples.get('w-2024-011.casus.json');
if (casus === undefined) throw new Error('the family of twelve is gone');

let placement: Placement;
beforeAll(async () => {
  placement = await laidOut(casus);
}, 60_000);

function spoken(view: Partial<View> = {}): readonly Spoken[] {
  if (casus === undefined) return [];
  const look = lookOf({ view: { layers: firstLook.layers, ...view } });
  return spokenOf(visibleCasus(casus, look.view), { diagram: 'genogram', placement }, look);
}

/** What a screen reader can be made to say, one sentence a line. */
function transcript(all: readonly Spoken[]): string {
  return all.map(({ words, beneath }) => [words, ...beneath.map((it) => `    ${it.words}`)].join('\n')).join('\n');
}

describe('a drawing in sentences', () => {
  test('tells everybody and every line of a family of twelve, in Dutch and in English', async () => {
    const both = [transcript(spoken()), transcript(spoken({ language: 'en' }))].join('\n\n');
    await expect(`${both}\n`).toMatchFileSnapshot('spoken.transcript.txt');
  });

  test.each(['initials', 'roles'] as const)('speaks no name where %s are shown', (names) => {
    const said = transcript(spoken({ names }));
    const named = casus.persons.flatMap(({ name }) => name ?? []);
    expect(named.filter((name) => said.includes(name))).toEqual([]);
  });

  test('speaks of no line of a layer that is off', () => {
    const without = new Set<LayerId>([...firstLook.layers].filter((it) => it !== 'ties'));
    const kinds = spoken({ layers: without }).flatMap(({ beneath }) => beneath.map(({ record }) => record?.kind));
    expect(kinds).not.toContain('tie');
    expect(spoken().flatMap(({ beneath }) => beneath.map(({ record }) => record?.kind))).toContain('tie');
  });

  const beneath = (id: string): readonly string[] =>
    spoken()
      .find(({ record }) => record.kind === 'person' && record.id === id)
      ?.beneath.map(({ words }) => words) ?? [];

  test('tells a pregnancy that ended of the parents, and of nobody as a sibling', () => {
    expect(beneath('moeder')).toContain('zwangerschap: miskraam');
    expect(beneath('moeder')).toContain('kinderen: Fenne en Tijmen');
    expect(beneath('tijmen').join('; ')).not.toContain('miskraam');
  });

  test('tells of two partners the years that stand on their line, and no others', () => {
    expect(beneath('moeder')).toContain('met Jeroen: gehuwd 2008, uit elkaar 2020, gescheiden 2021');
  });

  test('tells who stands on which side of a boundary', () => {
    expect(beneath('vader')).toContain('grens, rigide: aan de ene kant Jeroen, aan de andere kant Marleen, Joke en Fenne');
  });

  test('has everybody who is drawn once, row by row', () => {
    const persons = spoken().filter(({ record }) => record.kind === 'person');
    expect(persons.map(({ record }) => record.id).toSorted()).toEqual(placement.persons.map(({ id }) => id).toSorted());
    const rows = persons.map(({ record }) => placement.persons.find(({ id }) => id === record.id)?.generation ?? 0);
    expect(rows).toEqual(rows.toSorted((a, b) => a - b));
  });
});
