import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Casus } from '../../../shared/model/records.ts';
import { helpCounts } from '../../../shared/rules/help-counts.ts';
import { whoForWhom } from '../../../shared/rules/who-for-whom.ts';
import { casusOf } from '../../helpers/casus.ts';
import { casussenWithHelp } from '../../helpers/random-help.ts';
import { samples } from '../../helpers/samples.ts';

const sample = (name: string): Casus => samples.get(`${name}.casus.json`) ?? casusOf({});

describe('who helps whom', () => {
  test('the family stands in the columns, the oldest first, and the household after it', () => {
    const { columns } = whoForWhom(sample('w-2024-019'));
    expect(columns.map(({ id, active }) => [id, active])).toEqual([
      ['vader', 0],
      ['moeder', 1],
      ['zus', 0],
      ['ruben', 9],
      ['broer', 1],
      ['h1', 1],
    ]);
  });

  test('a child whom nobody helps has a column without a dot', () => {
    const casus = sample('w-2024-011');
    const { columns, rows } = whoForWhom(casus);
    const at = columns.findIndex(({ id }) => id === 'fenne');
    expect(at).toBeGreaterThanOrEqual(0);
    expect(rows.flatMap(({ dots }) => dots[at] ?? [])).toEqual([]);
  });

  test('help that goes on stands above help that waits, and help that ended below', () => {
    const rows = whoForWhom(sample('z-2024-009')).rows.map(({ party }) => party);
    expect(rows.indexOf('ggz')).toBeGreaterThan(rows.indexOf('thuiszorg'));
    expect(rows.at(-1)).toBe('kinderarts');
  });

  test('every arrow of the data is one dot, no dot is made up, and columns count what the drawing counts', () => {
    fc.assert(
      fc.property(casussenWithHelp, (casus) => {
        const { columns, rows } = whoForWhom(casus);
        const dots = rows.flatMap(({ party, dots: cells }) =>
          cells.flatMap((cell, index) => cell.map((dot) => `${party} ${dot.line} ${columns[index]?.id ?? ''} ${dot.status}`)),
        );
        const arrows = casus.helpLines.flatMap((it) => [...new Set(it.to)].map((to) => `${it.from} ${it.id} ${to} ${it.status}`));
        expect(dots.toSorted()).toEqual(arrows.toSorted());
        const { onPerson, arrows: active } = helpCounts(casus);
        for (const { id, active: shown } of columns.filter(({ kind }) => kind === 'person')) expect(shown).toBe(onPerson.get(id) ?? 0);
        expect(columns.reduce((sum, column) => sum + column.active, 0)).toBe(active);
      }),
    );
  });
});
