import { expect, test } from 'vitest';
import { findableCommands } from '../../../renderer/workspace/findable-acts.ts';
import { wordsOf } from '../../../renderer/words/words.ts';
import { casusOf, people } from '../../helpers/casus.ts';

const casus = casusOf({ persons: people({ m: '1970' }) });
const desk = { casus, diagram: 'genogram', chosen: [], newId: () => 'new', canChange: true } as const;
const found = (detailed: boolean) => findableCommands({ ...desk, toDetails: detailed ? () => undefined : undefined }, wordsOf('nl'));

test('what is written in the details is found where there are details, and nowhere else', () => {
  expect(found(true).map(({ command }) => command)).toContain('casus.change');
  expect(found(false).filter(({ by }) => by === 'details')).toEqual([]);
  expect(found(false)).toEqual(found(true).filter(({ by }) => by !== 'details'));
});

test('the first that is offered for somebody who is chosen takes nobody away', () => {
  const all = findableCommands({ ...desk, chosen: [{ kind: 'person', id: 'm' }], toDetails: undefined }, wordsOf('nl'));
  const takes = all.map(({ command }) => command.endsWith('.remove'));
  expect(takes).toContain(true);
  expect(takes.slice(0, takes.indexOf(true))).not.toEqual([]);
  expect(takes.slice(takes.indexOf(true))).not.toContain(false);
});
