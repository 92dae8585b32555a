import { useEffect, useEffectEvent } from 'react';
import { inText } from '../workspace/window-keys.ts';

/** What the keys of the list do. */
export interface CasusKeys {
  readonly search: () => void;
  readonly make: () => void;
  readonly down: () => void;
}

/**
 * Lets `/`, `N` and the arrow down work wherever focus is on this screen, but not while somebody types or a dialog or menu
 * is open.
 */
export function useCasusKeys(actions: CasusKeys): void {
  const act = useEffectEvent((action: keyof CasusKeys) => actions[action]());
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const action = actionOf(event);
      if (action === undefined || document.querySelector('[role=dialog],[role=menu],[role=listbox]') !== null) return;
      event.preventDefault();
      event.stopPropagation();
      act(action);
    };
    document.addEventListener('keydown', press, { capture: true });
    return () => document.removeEventListener('keydown', press, { capture: true });
  }, []);
}

function actionOf({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): keyof CasusKeys | undefined {
  if (ctrlKey || metaKey || altKey || inText(target)) return undefined;
  if (key === '/') return 'search';
  if (key === 'n' || key === 'N') return 'make';
  return key === 'ArrowDown' && target === document.body ? 'down' : undefined;
}
