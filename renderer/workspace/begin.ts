import { commands, type CommandName } from '../../shared/commands/index.ts';
import type { Deed } from '../../shared/commands/index.ts';
import { deed } from '../../shared/commands/index.ts';
import type { Editor } from './editor.ts';
import { endsOf, idsOf } from './chosen.ts';
import { goToPart } from './detail-parts.ts';
import { readHypotheses } from './touching.ts';
import type { Given } from './way.ts';
import { coalitionChosen, coalitionOf, tieOf } from './ways-of-lines.ts';
import { wayOf } from './ways.ts';
import type { WordId } from '../words/words.ts';

/** What keeps a command from being begun: a sentence that says what to choose. */
export type NotBegun = WordId;

/** Begins a command with what is chosen; `given` is what its key says already. Undefined when it was begun. */
export function begin(editor: Editor, name: CommandName, given: Given = {}): NotBegun | undefined {
  const way = wayOf(name);
  if (way.by === 'hypotheses' && !editor.canChange) return readHypotheses(editor);
  if (!editor.canChange) return 'interface.tells.looking';
  const atOnce = atOnceOf(editor, name, given);
  if (atOnce !== undefined) return editor.run(atOnce.deeds, atOnce.choose) ? undefined : 'interface.tells.not-done';
  switch (way.by) {
    case 'deed': {
      const input = way.input(editor, given);
      if (input === undefined) return lacking(name);
      const choose = way.choose?.(input);
      return editor.run([{ command: name, input }], choose) ? undefined : 'interface.tells.not-done';
    }
    case 'gesture': {
      const gesture = way.begin(editor, given);
      if (gesture === undefined) return lacking(name);
      if (gesture.is === 'naming' && editor.view.names !== 'full') return 'interface.tells.names-off';
      editor.begin(gesture);
      return undefined;
    }
    case 'hypotheses': {
      const gesture = way.begin?.(editor);
      if (gesture === undefined) return readHypotheses(editor);
      editor.begin(gesture);
      return undefined;
    }
    case 'words': {
      const { applies } = commands[name] as { readonly applies: (casus: Editor['casus'], ids: readonly string[]) => boolean };
      if (!applies(editor.casus, idsOf(editor.chosen))) return lacking(name);
      const words = typeof way.words === 'function' ? way.words(editor) : way.words;
      editor.ask(words[editor.view.language]);
      return undefined;
    }
    case 'inspector':
      return 'interface.tells.beside';
    case 'menu':
      return 'interface.tells.menu';
    case 'details':
      if (editor.toDetails === undefined) return 'interface.tells.details';
      editor.toDetails();
      if (way.part !== undefined) goToPart(way.part, way.want);
      return undefined;
  }
}

/** What a key says so fully that it is done at once. */
function atOnceOf(
  editor: Editor,
  name: CommandName,
  given: Given,
): { readonly deeds: readonly Deed[]; readonly choose?: Editor['chosen'] } | undefined {
  if (name === 'tie.draw' && 'kind' in given) {
    const tie = tieOf(editor, given);
    return tie && { deeds: [deed('tie.draw', tie)] };
  }
  const members = idsOf(endsOf(editor.chosen));
  if (name === 'coalition.draw' && 'against' in given && members.length > 1) {
    const id = editor.newId();
    return { deeds: [deed('coalition.draw', coalitionOf(id, members, [], given))], choose: coalitionChosen(id) };
  }
  return undefined;
}

/** What has to be chosen first, for the commands that have a key. */
const wanting: Readonly<Partial<Record<CommandName, WordId>>> = {
  'tie.draw': 'interface.tells.two',
  'coalition.draw': 'interface.tells.two-or-more',
  'triangle.draw': 'interface.tells.three',
  'person.rename': 'interface.tells.one',
  'parents.add': 'interface.tells.one',
  'sibling.add': 'interface.tells.one',
  'partner.add': 'interface.tells.one',
  'child.add': 'interface.tells.one-or-two',
};

function lacking(name: CommandName): WordId {
  return wanting[name] ?? 'interface.tells.something';
}
