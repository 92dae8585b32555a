import { useEffect, useEffectEvent } from 'react';

/** What the keys of the list do. */
export interface CasusKeys {
  readonly search: () => void;
  readonly make: () => void;
  readonly down: () => void;
  /** Shows what can be done with a casus. */
  readonly menu: (casus: string) => void;
}

/**
 * Lets `/`, `N`, the arrow down and, on a row, the menu key work wherever focus is on this screen, but not while somebody types or a dialog or menu
 * is open. It listens before the table does, which would look for a row that begins with that letter.
 */
export function useCasusKeys(actions: CasusKeys): void {
  const act = useEffectEvent((action: keyof CasusKeys, casus: string) => actions[action](casus));
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const action = actionOf(event);
      if (action === undefined || document.querySelector('[role=dialog],[role=menu],[role=listbox]') !== null) return;
      event.preventDefault();
      event.stopPropagation();
      act(action, rowOf(event.target) ?? '');
    };
    document.addEventListener('keydown', press, { capture: true });
    return () => document.removeEventListener('keydown', press, { capture: true });
  }, []);
}

function actionOf({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): keyof CasusKeys | undefined {
  if (ctrlKey || metaKey || altKey || (target instanceof HTMLElement && target.matches('input, textarea, [contenteditable]')))
    return undefined;
  if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) return rowOf(target) === undefined ? undefined : 'menu';
  if (key === '/') return 'search';
  if (key === 'n' || key === 'N') return 'make';
  return key === 'ArrowDown' && target === document.body ? 'down' : undefined;
}

/** The casus in whose row of the table something is. */
export function rowOf(place: EventTarget | null): string | undefined {
  return place instanceof Element ? place.closest<HTMLElement>('.casus-row[data-key]')?.dataset['key'] : undefined;
}
