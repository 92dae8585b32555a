import { useEffect } from 'react';
import { DRAWING } from './key-place.ts';

/** The parts of the window in which one casus is open, in the order in which Ctrl+F6 goes through them. */
const parts = ['.top', '.rail', `[${DRAWING}]`, '.paper-legend', '.time-bar', '.aside', '.entry-line'] as const;

const reachable = 'input:not(:disabled), textarea, select, button:not(:disabled), [tabindex="0"]';

/** Gives focus to what is chosen as it stands beside the drawing; false where nothing is. */
export function goBeside(): boolean {
  const aside = document.querySelector<HTMLElement>('.aside');
  if (aside === null) return false;
  (
    aside.querySelector<HTMLElement>('[aria-invalid=true]') ??
    firstIn(aside.querySelector('.sections, .hypothesis-slots') ?? aside) ??
    aside
  ).focus();
  return true;
}

/** Gives focus to the drawing; false where it is not there. */
export function goToDrawing(): boolean {
  const drawing = document.querySelector<HTMLElement>(`[${DRAWING}]`);
  drawing?.focus({ preventScroll: true });
  return drawing !== null;
}

/** Lets F4 go to what stands beside the drawing and back, and Ctrl+F6 to the next part of the window, also while somebody writes. */
export function usePartKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { key, ctrlKey, altKey, metaKey, shiftKey } = event;
      if (altKey || metaKey || document.querySelector('[role=dialog], [role=menu], [role=listbox]') !== null) return;
      const beside = key === 'F4' && !ctrlKey && !shiftKey;
      const next = key === 'F6' && ctrlKey;
      if (!beside && !next) return;
      if (next ? goOn(shiftKey ? -1 : 1) : isIn('.aside') ? goToDrawing() : goBeside()) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

/** To the next part that is there; from nowhere to the first. */
function goOn(by: 1 | -1): boolean {
  const there = parts
    .flatMap((part) => document.querySelector<HTMLElement>(part) ?? [])
    .filter((part) => part.checkVisibility({ visibilityProperty: true }))
    // A legend of which everything is in sight has nothing to press.
    .filter((part) => part.tabIndex === 0 || firstIn(part) !== undefined);
  const at = there.findIndex((part) => part.contains(document.activeElement));
  const next = there.at((at === -1 && by === -1 ? 0 : at + by) % there.length);
  if (next === undefined) return false;
  (next.tabIndex === 0 ? next : firstIn(next.querySelector('.hypothesis-slots') ?? next))?.focus({ preventScroll: true });
  return true;
}

function firstIn(part: Element): HTMLElement | undefined {
  return [...part.querySelectorAll<HTMLElement>(reachable)].find((it) => it.checkVisibility() && it.tabIndex >= 0);
}

function isIn(part: string): boolean {
  return document.activeElement instanceof Element && document.activeElement.closest(part) !== null;
}
