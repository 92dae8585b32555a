import { deed } from '../../shared/commands/index.ts';
import type { TieKind } from '../../shared/catalogue/ties.ts';
import type { DrawnRecord } from '../../shared/rules/focus.ts';
import type { Editor } from './editor.ts';
import type { Making } from './new-kin.ts';

/** Whether a line can end at it. */
export function isEnd({ kind }: DrawnRecord): boolean {
  return kind === 'person' || kind === 'household' || kind === 'involved';
}

/** The line between two of whom nothing more needs to be asked: help, where one of them helps in a systemogram. Undefined for an emotional line. */
export function lineBetween({ diagram, newId }: Pick<Editor, 'diagram' | 'newId'>, from: DrawnRecord, to: DrawnRecord): Making | undefined {
  const [helper, helped] = from.kind === 'involved' ? [from, to] : [to, from];
  if (diagram !== 'systemogram' || helper.kind !== 'involved') return undefined;
  const id = newId();
  const line = { id, from: helper.id, to: [helped.id], status: 'active', framework: 'voluntary', quality: 'normal' } as const;
  return { deeds: [deed('help.draw', { ...line, to: [helped.id] })], choose: [{ kind: 'help-line', id }] };
}

/** An emotional line of a kind between two. */
export function tieBetween({ newId }: Pick<Editor, 'newId'>, from: DrawnRecord, to: DrawnRecord, kind: TieKind): Making {
  const id = newId();
  return { deeds: [deed('tie.draw', { id, from: from.id, to: to.id, kind })], choose: [{ kind: 'tie', id }] };
}
