import { expect, test } from 'vitest';
import { perform } from '../../shared/commands/index.ts';
import { casusOf, examples, further, understood } from './corpus.ts';

const overlays: ReadonlySet<string> = new Set(['coalition.draw', 'triangle.draw', 'loyalty.draw', 'boundary.draw']);

const drawing = [...examples, ...further].filter((entry) => {
  const { chosen } = understood(entry);
  return chosen !== undefined && chosen.deeds.length > 0 && chosen.deeds.every(({ command }) => overlays.has(command));
});

test.each(drawing.map((it) => [`${it.id}: ${it.say}`, it] as const))('a line that stands already is not drawn twice: %s', (_, entry) => {
  const within = casusOf(entry);
  const done = perform(within, understood(entry).chosen?.deeds ?? []);
  const drawn = done.ok ? done.casus : within;
  expect(drawn).not.toBe(within);
  expect(understood(entry, entry.say, drawn).chosen?.deeds).toEqual([]);
});
