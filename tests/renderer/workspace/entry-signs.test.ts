import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { perform } from '../../../shared/commands/index.ts';
import { casus as casusRecord } from '../../../shared/model/records.ts';
import { understand } from '../../../shared/words/index.ts';
import { signsOf } from '../../../renderer/workspace/entry-signs.ts';

const before = casusRecord.parse(JSON.parse(readFileSync('assets/samples/w-2024-011.casus.json', 'utf8')));
let made = 0;

/** The sentence with behind each part that has one the kind of its sign. */
function signed(text: string): readonly string[] {
  const around = { casus: before, selected: ['opa_m'], language: 'nl' as const, newId: () => `new-${(made += 1)}` };
  const { chosen, parts } = understand(text, around);
  const done = perform(before, chosen?.deeds ?? []);
  if (!done.ok) throw new Error(`Not done: ${text}`);
  const signs = signsOf(parts, before, done.casus);
  return parts.flatMap((part, at) => (signs[at] ? [`${part.text}: ${signs[at].kind}`] : []));
}

test('whoever is named and the line that comes are shown by their own signs', () => {
  expect(signed('Tijmen zorgt voor Joke?')).toEqual(['Tijmen: person', 'zorgt voor: tie', 'Joke: person']);
  expect(signed('Marleen Joke tegen Jeroen')).toEqual(['Marleen: person', 'Joke: person', 'tegen: coalition', 'Jeroen: person']);
});

test('who comes is shown too, once', () => {
  expect(signed('Anouk kind Karin 4')).toEqual(['Anouk: person', 'Karin: person']);
  expect(signed('jeugd-GGZ wachtlijst sinds maart op Tijmen')).toEqual(['jeugd-GGZ: involved', 'wachtlijst: help-line', 'Tijmen: person']);
});
