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
});

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

  test('has everybody who is drawn once, row by row', () => {
    const persons = spoken().filter(({ record }) => record.kind === 'person');
    expect(persons.map(({ record }) => record.id).toSorted()).toEqual(placement.persons.map(({ id }) => id).toSorted());
    const rows = persons.map(({ record }) => placement.persons.find(({ id }) => id === record.id)?.generation ?? 0);
    expect(rows).toEqual(rows.toSorted((a, b) => a - b));
  });
});
