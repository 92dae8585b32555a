import { useEffect, useEffectEvent } from 'react';

/** What the keys of the whole window do; a key whose act is absent is left to the system. */
export interface WindowKeys {
  readonly names?: () => void;
  readonly open?: () => void;
  readonly export?: () => void;
  readonly keys: () => void;
  /** Absent where nothing can be changed. */
  readonly undo?: () => void;
  readonly redo?: () => void;
}

/** Lets the window's keys work wherever focus is, but not under a dialog. */
export function useWindowKeys(actions: WindowKeys): void {
  const actOf = useEffectEvent((action: keyof WindowKeys) => actions[action]);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const action = actionOf(event);
      if (action === undefined || (inText(event.target) && ownToText.has(action)) || document.querySelector('[role=dialog]') !== null)
        return;
      const act = actOf(action);
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

/** What means something else while somebody writes. */
const ownToText: ReadonlySet<keyof WindowKeys> = new Set(['keys', 'undo', 'redo']);

/** Whether somebody types where a key was pressed; a button or a choice of radios is no text. */
export function inText(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && !/^(?:radio|checkbox|button)$/.test(target.type));
}

const withCtrl: Readonly<Record<string, keyof WindowKeys>> = { o: 'open', e: 'export', z: 'undo', Z: 'redo', y: 'redo' };

function actionOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): keyof WindowKeys | undefined {
  if (altKey) return undefined;
  if (ctrlKey || metaKey) return withCtrl[key];
  return key === 'F6' ? 'names' : key === '?' ? 'keys' : undefined;
}

/** Asks for a file the way the system does. */
export function chooseFile(take: (file: File) => void): void {
  askFor(false, ([file]) => file && take(file));
}

/** Asks for any number of files the way the system does. */
export function chooseFiles(take: (files: readonly File[]) => void): void {
  askFor(true, take);
}

/**
 * The input stands in the document for as long as somebody chooses: one that nothing holds is tidied up meanwhile, and the
 * choice is lost with it.
 */
function askFor(several: boolean, take: (files: readonly File[]) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.hidden = true;
  input.multiple = several;
  input.accept = '.json,application/json';
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    input.remove();
    take(files);
  });
  input.addEventListener('cancel', () => input.remove());
  document.body.append(input);
  input.click();
}
