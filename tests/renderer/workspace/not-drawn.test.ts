import { expect, test } from 'vitest';
import { firstLook, withLayer } from '../../../renderer/workspace/look.ts';
import { notDrawn } from '../../../renderer/workspace/not-drawn.ts';
import { perform } from '../../../shared/commands/index.ts';
import type { Casus } from '../../../shared/model/records.ts';
import type { DiagramName } from '../../../shared/rules/hand-placed.ts';
import { understand } from '../../../shared/words/index.ts';
import { casusOf, childrenOf, couple } from '../../helpers/casus.ts';

const casus = casusOf({
  persons: [
    { id: 'k', name: 'Karin', gender: 'female', birth: '1980' },
    { id: 'p', name: 'Peter', gender: 'male', birth: '1978' },
    { id: 'l', name: 'Lotte', gender: 'female', birth: '2010', index: true },
    { id: 'w', name: 'Wim', gender: 'male', birth: '1950' },
  ],
  unions: [couple('u', 'k', 'p')],
  descents: childrenOf('u', 'l'),
});
let made = 0;
function after(words: string): Casus {
  const { chosen } = understand(words, { casus, selected: [], language: 'nl', newId: () => `new-${(made += 1)}` });
  const done = perform(casus, chosen?.deeds ?? []);
  if (!done.ok || done.casus === casus) throw new Error(`Not done: ${words}`);
  return done.casus;
}
const where = (words: string, diagram: DiagramName, look = firstLook): string =>
  notDrawn(casus, after(words), diagram, { ...look, language: 'nl' }) ?? 'here';

test.each([
  ['jeugd-GGZ op Lotte', 'in-systemogram', 'here'],
  ['regie bij Karin', 'in-systemogram', 'here'],
  ['broer van Lotte Bram 12', 'here', 'here'],
  ['Karin Lotte hecht', 'here', 'in-genogram'],
  ['partner van Wim Tineke 70', 'here', 'in-genogram'],
  ['Karin Lotte gewoon contact', 'layer-off', 'layer-off'],
  ['Lotte adhd', 'layer-off', 'layer-off'],
])('%s: seen from the genogram %s, from the systemogram %s', (words, genogram, systemogram) => {
  expect([where(words, 'genogram'), where(words, 'systemogram')]).toEqual([genogram, systemogram]);
});

test('a line whose layer is off is not said to be drawn', () => {
  const off = withLayer(firstLook, 'ties', false);
  expect([where('Karin Lotte hecht', 'genogram'), where('Karin Lotte hecht', 'genogram', off)]).toEqual(['here', 'layer-off']);
});

test('what is only written is told to stand beside the drawing, and nothing is said of what was there already', () => {
  expect(where('2021 verhuisd Lotte', 'genogram')).toBe('beside');
  expect(notDrawn(casus, casus, 'genogram', { ...firstLook, language: 'nl' })).toBeUndefined();
});
