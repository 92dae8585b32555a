import { expect, test } from 'vitest';
import { asShown, fieldOfClash } from '../../../renderer/panels/clash-words.ts';
import { toldOf } from '../../../renderer/panels/inspector/told.ts';
import { firstLook } from '../../../renderer/workspace/look.ts';
import type { Clash } from '../../../renderer/workspace/conflict.ts';
import { wordsOf } from '../../../renderer/words/words.ts';
import { wholeCasus } from '../../helpers/whole-casus.ts';

const words = wordsOf('nl');
const told = toldOf(wholeCasus, { names: 'full', layers: firstLook.layers, language: 'nl' }, words);
const at = (list: Clash['list'], ...path: readonly string[]): Pick<Clash, 'list' | 'path'> => ({ list, path });

test.each([
  [at('consents', 'given'), false, 'Geeft toestemming', 'nee'],
  [at('consents', 'date'), '2024-04-02', 'Datum', '02-04-2024'],
  [at('questions', 'to'), 'lotte', 'Aan wie', 'Lotte'],
  [at('questions', 'hypothesis'), 3, 'Bij hypothese', '3'],
  [at('direction', 'holders'), ['karin', 'swt'], 'Bij wie', 'Karin, SWT West'],
  [at('hypotheses', 'status'), 'rejected', 'Hoe staat het ervoor', 'verworpen'],
  [at('helpLines', 'status'), 'planned', 'Hoe staat het ervoor', 'gepland'],
] as const)('two versions of %j are told as their form shows them', (clash, value, name, shown) => {
  const spec = fieldOfClash(clash);
  expect(spec && words.say(spec.label)).toBe(name);
  expect(spec && asShown(spec, value, told, words)).toBe(shown);
});

test('a text is told as it is, and a whole record is no field', () => {
  const note = fieldOfClash(at('direction', 'note'));
  expect(note && asShown(note, 'vader belt', told, words)).toBeUndefined();
  expect(fieldOfClash(at('consents'))).toBeUndefined();
});
