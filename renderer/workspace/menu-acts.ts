import { commands, deed } from '../../shared/commands/index.ts';
import type { CommandName, Deed } from '../../shared/commands/index.ts';
import type { DrawnRecord } from '../../shared/rules/focus.ts';
import { layersOn } from '../../shared/rules/visible.ts';
import type { WordId } from '../words/words.ts';
import { aligned, alignmentsOf } from './align.ts';
import type { Alignment } from './align.ts';
import { endsOf, idsOf, turns } from './chosen.ts';
import type { Editor } from './editor.ts';
import { kinCommand, newChildOf, newKin, offeredKin } from './new-kin.ts';
import type { Making } from './new-kin.ts';
import { movables, placedIn, placing } from './placing.ts';

/** Something in the menu of what is chosen: named by its command, or by words of its own. */
export interface Act {
  readonly name: CommandName | WordId;
  readonly key?: string;
  readonly danger?: boolean;
  readonly run: () => void;
}

/** What the menu needs of the canvas. */
export interface ActHands {
  /** Opens the kinds of lines for these two. */
  readonly askKind: (from: DrawnRecord, to: DrawnRecord) => void;
  readonly closeUp: () => void;
  readonly whole: () => void;
  /** Asks before it lets go of all that a hand placed. */
  readonly askTidy: () => void;
}

/** What can be done with what is chosen, in groups; with nothing chosen, with the drawing. */
export function actsFor(editor: Editor, hands: ActHands): readonly (readonly Act[])[] {
  const { chosen, canChange } = editor;
  const looking: readonly Act[] = [
    ...(chosen.length > 0 ? [{ name: 'interface.hands.close-up' as const, key: 'Shift+0', run: hands.closeUp }] : []),
    { name: 'interface.zoom.fit', key: '0', run: hands.whole },
  ];
  if (!canChange) return [looking];
  const groups = [kin(editor), lines(editor, hands), own(editor), places(editor, hands), looking, removal(editor)];
  return groups.filter((group) => group.length > 0);
}

/** An act that runs the deeds of one command. */
function doing(editor: Editor, name: CommandName, make: () => Making | readonly Deed[] | undefined): Act {
  const { key } = commands[name] as { readonly key?: string };
  const run = (): void => {
    const made = make();
    if (made === undefined) return;
    if ('deeds' in made) editor.run(made.deeds, made.choose);
    else editor.run(made);
  };
  return { name, ...(key !== undefined && { key }), run };
}

function kin(editor: Editor): readonly Act[] {
  const { casus, view, chosen, newId } = editor;
  const [one, ...others] = chosen;
  if (one === undefined) {
    return [
      doing(editor, 'person.add', () => {
        const id = newId();
        return { deeds: [deed('person.add', { id, gender: 'unknown' })], choose: [{ kind: 'person', id }] };
      }),
    ];
  }
  if (one.kind === 'union' && others.length === 0) return [doing(editor, 'child.add', () => newChildOf(one.id, newId))];
  if (one.kind !== 'person') return [];
  if (others.length === 0)
    return offeredKin(casus, view, one.id).map((it) => doing(editor, kinCommand[it], () => newKin(editor, it, one.id)));
  const [two] = others;
  if (others.length > 1 || two?.kind !== 'person') return [];
  // Two who are partners in secret are offered to become so, like any other two.
  const { unions } = layersOn(casus, view, casus.referenceDate);
  const union = unions.find(({ partners }) => partners.includes(one.id) && partners.includes(two.id));
  if (union !== undefined) return [doing(editor, 'child.add', () => newChildOf(union.id, newId))];
  return [
    doing(editor, 'union.add', () => {
      const id = newId();
      return { deeds: [deed('union.add', { id, partners: [one.id, two.id], form: 'unknown' })], choose: [{ kind: 'union', id }] };
    }),
  ];
}

function lines(editor: Editor, hands: ActHands): readonly Act[] {
  const { chosen, newId } = editor;
  const ends = endsOf(chosen);
  const [one, two, three] = ends;
  if (ends.length !== chosen.length || one === undefined || two === undefined) return [];
  const members = [...idsOf(ends)];
  const aim = (given: Readonly<Record<string, unknown>>): void => editor.begin({ is: 'aiming', command: 'coalition.draw', members, given });
  return [
    ...(ends.length === 2 ? [{ name: 'interface.hands.line' as const, key: 'R', run: () => hands.askKind(one, two) }] : []),
    { name: 'coalition.draw', key: 'C', run: () => aim({}) },
    { name: 'interface.hands.covert', key: 'Shift+C', run: () => aim({ overt: false }) },
    {
      name: 'interface.hands.alliance',
      key: 'B',
      run: () => {
        const id = newId();
        editor.run([deed('coalition.draw', { id, members, against: [], effect: 'none', overt: true })], [{ kind: 'coalition', id }]);
      },
    },
    ...(three !== undefined && ends.length === 3
      ? [
          doing(editor, 'triangle.draw', () => {
            const id = newId();
            return {
              deeds: [deed('triangle.draw', { id, kind: 'triangle', corners: [one.id, two.id, three.id] })],
              choose: [{ kind: 'triangle', id }],
            };
          }),
        ]
      : []),
  ];
}

/** What concerns the one thing that is chosen. */
function own(editor: Editor): readonly Act[] {
  const { casus, chosen, view } = editor;
  const [one, ...others] = chosen;
  if (one === undefined || others.length > 0) return [];
  const { id, kind } = one;
  const named = view.names === 'full' && (kind === 'person' || kind === 'involved' || kind === 'household');
  const naming: readonly Act[] = named
    ? [{ name: 'interface.hands.rename', key: 'F2', run: () => editor.begin({ is: 'naming', id }) }]
    : [];
  if (kind === 'person') {
    const index = casus.persons.find((it) => it.id === id)?.index === true;
    const death = casus.persons.find((it) => it.id === id)?.death;
    return [
      ...naming,
      {
        ...doing(editor, 'person.index', () => [deed('person.index', { person: id, index: !index })]),
        name: index ? 'interface.hands.not-index' : 'interface.hands.index',
      },
      ...(death === undefined ? [doing(editor, 'person.death', () => [deed('person.death', { person: id })])] : []),
    ];
  }
  if (turns(casus, one)) return [doing(editor, 'tie.turn', () => [deed('tie.turn', { tie: id })])];
  if (kind === 'union') return [doing(editor, 'union.turn', () => [deed('union.turn', { union: id })])];
  return naming;
}

const alignWords = {
  left: 'interface.hands.align.left',
  top: 'interface.hands.align.top',
  evenly: 'interface.hands.align.evenly',
} as const satisfies Readonly<Record<Alignment, WordId>>;

function places(editor: Editor, hands: ActHands): readonly Act[] {
  const { casus, chosen, diagram, drawing } = editor;
  const { drawn } = drawing;
  const placed = casus.layout?.[diagram]?.positions ?? {};
  const loose = idsOf(chosen).filter((id) => placed[id] !== undefined);
  const things = drawn ? movables(drawn, chosen) : [];
  return [
    ...alignmentsOf(diagram, things).map((how) => ({
      name: alignWords[how],
      run: () => {
        const of = placedIn(editor, things);
        if (drawn) editor.run(placing(of, drawn, aligned(things, how)), undefined, of);
      },
    })),
    ...(loose.length > 0 ? [doing(editor, 'layout.release', () => [deed('layout.release', { diagram, ids: loose })])] : []),
    Object.keys(placed).length > 0
      ? { name: 'interface.hands.tidy', run: hands.askTidy }
      : { name: 'interface.hands.tidy.afresh', run: drawing.afresh },
  ];
}

function removal(editor: Editor): readonly Act[] {
  const ids = [...idsOf(editor.chosen)];
  if (ids.length === 0) return [];
  return [{ ...doing(editor, 'selection.remove', () => ({ deeds: [deed('selection.remove', { ids })], choose: [] })), danger: true }];
}
