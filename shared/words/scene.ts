import type { Deed } from '../commands/index.ts';
import { commands } from '../commands/index.ts';
import type { Command } from '../commands/index.ts';
import { readDate } from '../model/date.ts';
import { diagramOf, type Diagram } from '../model/diagram.ts';
import type { Casus } from '../model/records.ts';
import type { Today } from './dates.ts';
import { keyOfWords } from './fold.ts';

/** In what a sentence is said. */
export interface Surroundings {
  readonly casus: Casus;
  /** Ids of what is selected in the drawing. */
  readonly selected: readonly string[];
  readonly language: 'nl' | 'en';
  /** Gives an id that nothing has yet, another one each time. */
  readonly newId: () => string;
}

/** What earlier phrases of the sentence spoke of. */
export interface Memory {
  /** From whom the last line went, and to whom. */
  readonly pair?: readonly [string, string];
  readonly union?: string;
  /** The first new person of the sentence; its centre where nothing is selected. */
  readonly first?: string;
  readonly last?: string;
  /** Of whom kin was added, where the sentence named them. */
  readonly of?: readonly string[];
}

/** What a phrase is understood in: the casus after the phrases before it. */
export interface Scene extends Surroundings {
  readonly diagram: Diagram;
  readonly memory: Memory;
  readonly today: Today;
  /** The selected persons; without any, the first new person of the sentence. */
  readonly centre: readonly string[];
  readonly index: string | undefined;
  /** Who is called so, by the key of a name. */
  readonly names: ReadonlyMap<string, readonly string[]>;
}

/** The scene in which a sentence begins. */
export function sceneOf(around: Surroundings, memory: Memory = {}): Scene {
  const { casus, selected, language } = around;
  const diagram = diagramOf(casus);
  const names = new Map<string, string[]>();
  for (const { id, name } of [...casus.persons, ...casus.involved, ...casus.households]) {
    const key = name === undefined ? '' : keyOfWords(name);
    if (key !== '') names.set(key, [...(names.get(key) ?? []), id]);
  }
  const date = readDate(casus.referenceDate);
  const today = {
    language,
    year: date !== undefined && 'year' in date ? date.year : 2000,
    month: date !== undefined && 'month' in date ? date.month : 12,
    day: date !== undefined && 'day' in date ? date.day : 28,
  };
  const persons = selected.filter((id) => diagram.persons.has(id));
  const centre = persons.length > 0 ? persons : memory.first === undefined ? [] : [memory.first];
  const index = casus.persons.find((it) => it.index === true)?.id ?? memory.first;
  return { ...around, diagram, memory, today, centre, index, names };
}

/** The scene after a phrase was understood so. */
export function sceneAfter(scene: Scene, deeds: readonly Deed[], memory: Memory): Scene {
  let casus = scene.casus;
  for (const { command, input } of deeds) casus = (commands[command] as unknown as Command).run(casus, input);
  return sceneOf({ casus, selected: scene.selected, language: scene.language, newId: scene.newId }, { ...scene.memory, ...memory });
}

/** The year that a date says; undefined for words. */
export function yearOf(date: string | undefined): number | undefined {
  const read = date === undefined ? undefined : readDate(date);
  return read !== undefined && 'year' in read ? read.year : undefined;
}
