import { describe, expect, test } from 'vitest';
import { checkEntry } from './check.mjs';
import { differences, examples, further } from './corpus.ts';

describe.each([
  ['the contract', examples],
  ['our own', further],
] as const)('every sentence of %s means what is written', (_, entries) => {
  test.each(entries.map((it) => [`${it.id}: ${it.say}`, it] as const))('%s', (_, entry) => {
    expect(differences(entry)).toEqual([]);
  });
});

test('our own sentences are sound, and others than those of the contract', () => {
  const said = new Set(examples.map((it) => `${it.say} ${JSON.stringify(it.context)}`));
  const fresh = further.filter((it) => !said.has(`${it.say} ${JSON.stringify(it.context)}`));
  expect(fresh.length).toBeGreaterThanOrEqual(150);
  expect(further.flatMap((it) => checkEntry(it).map((fault) => `${it.id}: ${fault}`))).toEqual([]);
});
