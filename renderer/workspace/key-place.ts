import { inText } from './window-keys.ts';

/** The attribute of the element that has focus when the drawing has. */
export const DRAWING = 'data-drawing-focus';

/** Where in the window a key was pressed, as far as the drawing listens there: in the drawing, at something within it, or nowhere at all. */
export function placeOf(target: EventTarget | null): 'drawing' | 'within' | 'nowhere' | undefined {
  if (target === document.body) return 'nowhere';
  if (!(target instanceof Element) || inText(target)) return undefined;
  if (target.hasAttribute(DRAWING) || target.classList.contains('stage')) return 'drawing';
  return target.closest('.stage') === null ? undefined : 'within';
}

/** Brings the keyboard to the first of some things within a part that is there, once what was done stands in the window. */
export function bringKeyboard(within: string, ...wanted: readonly string[]): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const part = document.querySelector(within);
      for (const it of wanted) {
        const found = part?.querySelector<HTMLElement>(it);
        if (found) return found.focus();
      }
    }),
  );
}
