import { useEffect, useEffectEvent } from 'react';
import { pastingOf, pieceOf } from '../../shared/commands/piece.ts';
import { deed } from '../../shared/commands/index.ts';
import { readCasusFile } from '../../shared/formats/own-file.ts';
import type { Casus } from '../../shared/model/records.ts';
import { same } from '../../shared/model/same.ts';
import { visibleCasus } from '../../shared/rules/visible.ts';
import { idsOf, type Chosen } from './chosen.ts';
import type { Editor } from './editor.ts';
import { inText } from './window-keys.ts';

/** Copies, cuts and pastes people with what joins them, while no text has focus. What is hidden now is not copied, and nothing while names are. */
export function useClipboard(editor: Editor | undefined): void {
  const copy = useEffectEvent((event: ClipboardEvent): void => {
    if (editor === undefined || event.clipboardData === null || isElsewhere(event)) return;
    const { casus, chosen, view, canChange, run, tell } = editor;
    const cutting = event.type === 'cut';
    const ids = new Set(idsOf(chosen));
    const piece = pieceOf(casus, ids);
    const count = piece.persons.length;
    const shown = shownOf(casus, piece, ids, editor);
    if (cutting && !canChange) return;
    event.preventDefault();
    if (view.names !== 'full') return tell('interface.tells.names-hidden');
    if (count + piece.involved.length === 0) return tell('interface.tells.nothing-copied');
    if (cutting && !same(shown, piece)) return tell('interface.tells.parts-hidden');
    event.clipboardData.setData('text/plain', textOf(shown));
    if (!cutting) return tell('interface.tells.copied', { count });
    run([deed('selection.remove', { ids: [...ids] })], []);
    return undefined;
  });
  const paste = useEffectEvent((event: ClipboardEvent): void => {
    if (editor === undefined || event.clipboardData === null || isElsewhere(event) || !editor.canChange) return;
    const { casus, newId, run, tell } = editor;
    event.preventDefault();
    const piece = pieceIn(event.clipboardData.getData('text/plain'));
    if (piece === undefined) return tell('interface.tells.no-piece');
    const { deeds, ids } = pastingOf(casus, piece, newId);
    const chosen: Chosen = [
      ...piece.persons.map(({ id }) => ({ kind: 'person' as const, id: ids.get(id) ?? id })),
      ...piece.involved.map(({ id }) => ({ kind: 'involved' as const, id: ids.get(id) ?? id })),
    ];
    if (!run(deeds, chosen)) tell('interface.tells.not-done');
    return undefined;
  });
  useEffect(() => {
    const onCopy = (event: ClipboardEvent): void => copy(event);
    const onPaste = (event: ClipboardEvent): void => paste(event);
    for (const type of ['copy', 'cut'] as const) document.addEventListener(type, onCopy);
    document.addEventListener('paste', onPaste);
    return () => {
      for (const type of ['copy', 'cut'] as const) document.removeEventListener(type, onCopy);
      document.removeEventListener('paste', onPaste);
    };
  }, []);
}

/** Where text is copied, or a dialog lies over the drawing. */
function isElsewhere({ target }: ClipboardEvent): boolean {
  const selected = document.getSelection()?.toString() ?? '';
  return inText(target) || selected !== '' || document.querySelector('[role=dialog]') !== null;
}

/** The piece with only what the view shows. Notes are drawn nowhere; they come along where nothing is hidden. */
function shownOf(casus: Casus, piece: Casus, ids: ReadonlySet<string>, { view }: Pick<Editor, 'view'>): Casus {
  const shown = pieceOf(visibleCasus(casus, view), ids);
  if (!view.layers.has('secrets') || !view.layers.has('traits')) return shown;
  const notes = new Map(piece.persons.map(({ id, note }) => [id, note]));
  const persons = shown.persons.map((person) => {
    const note = notes.get(person.id);
    return note === undefined ? person : { ...person, note };
  });
  return { ...shown, persons };
}

const mark = 'systeemkaart/stuk';

/** The text of a piece on the clipboard. */
export function textOf(piece: Casus): string {
  return JSON.stringify({ ...piece, piece: mark });
}

/** The piece that a text on the clipboard is; undefined for any other text. */
export function pieceIn(text: string): Casus | undefined {
  if (!text.includes(mark)) return undefined;
  const read = readCasusFile(text);
  return read.ok && read.casus['piece'] === mark ? read.casus : undefined;
}
