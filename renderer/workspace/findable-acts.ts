import { tieKinds, type TieKind } from '../../shared/catalogue/ties.ts';
import { idsOf } from '../../shared/catalogue/entry.ts';
import { commands, type CommandName } from '../../shared/commands/index.ts';
import { list } from '../../shared/commands/list.ts';
import { formsOf, words as lexicon } from '../../shared/words/lexicon/index.ts';
import type { Words } from '../words/words.ts';
import { commandKeys } from './drawing-keys.ts';
import type { Chord } from './chords.ts';
import type { Editor } from './editor.ts';
import type { Findable } from './finding.ts';
import { labelOf } from './key-pages.ts';
import type { Desk, Given, Way } from './way.ts';
import { isOffered, wayOf } from './ways.ts';

/** A kind of line to be found by its name, or by any word that the entry line knows for it. */
export interface FindableKind extends Findable {
  readonly kind: TieKind;
  readonly chord: Chord | undefined;
}

/** Every kind of line between two: those with a key in the order of the keys, then the others as the catalogue has them. */
export function findableKinds({ language }: Pick<Words, 'language'>): readonly FindableKind[] {
  const chords = new Map(commandKeys.map(({ chord, given }) => [given['kind'], chord]));
  const other = language === 'nl' ? 'en' : 'nl';
  const kinds = idsOf(tieKinds).map((kind) => ({
    kind,
    chord: chords.get(kind),
    names: [
      tieKinds[kind].label[language],
      tieKinds[kind].label[other],
      ...lexicon.flatMap((word) =>
        word.sense.is === 'tie' && word.sense.kind === kind ? [...formsOf(word, language), ...formsOf(word, other)] : [],
      ),
    ],
  }));
  return kinds.toSorted((a, b) => (a.chord ?? '9').localeCompare(b.chord ?? '9'));
}

/** A command to be found by its name. */
export interface FindableCommand extends Findable {
  readonly id: string;
  readonly command: CommandName;
  readonly given: Given;
  readonly chord: Chord | undefined;
  readonly by: Way['by'];
}

/**
 * Every command that makes sense with what is chosen, and every key that starts one with more said already; what is written in the page of details only
 * where there is one.
 */
export function findableCommands(
  editor: Desk & Pick<Editor, 'canChange' | 'toDetails'>,
  { language }: Pick<Words, 'language'>,
): readonly FindableCommand[] {
  if (!editor.canChange) return [];
  const other = language === 'nl' ? 'en' : 'nl';
  const all = list.flatMap(({ name }): readonly FindableCommand[] => {
    if (!isOffered(name, editor, editor.toDetails !== undefined)) return [];
    const { label } = commands[name];
    const { by } = wayOf(name);
    const keys = commandKeys.filter(({ command }) => command === name);
    const plain = keys.find(({ given }) => Object.keys(given).length === 0);
    const own = { id: name, command: name, given: {}, chord: plain?.chord, names: [label[language], label[other]], by };
    const more = keys.filter((it) => it !== plain);
    return [
      own,
      ...more.map((it): FindableCommand => {
        const said = labelOf(it);
        return {
          id: `${name} ${it.chord}`,
          command: name,
          given: it.given,
          chord: it.chord,
          names: [said[language], said[other]],
          by: 'deed',
        };
      }),
    ];
  });
  return all.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/**
 * What is done at once comes first, then what is finished in words, then what is done elsewhere; each in the order of the handbook. What takes somebody or
 * something away comes last of all: the first row is a press of Enter away.
 */
function placeOf({ command, by }: FindableCommand): number {
  return order.indexOf(by) + (command.endsWith('.remove') ? order.length : 0);
}

const order: readonly Way['by'][] = ['deed', 'gesture', 'hypotheses', 'words', 'menu', 'inspector', 'details'];
