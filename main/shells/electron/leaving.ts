import type { BrowserWindow } from 'electron';

/** The longest that a window which does not answer holds up its own closing, ms. */
const PATIENCE = 1_000;
/** How long the window gets to ask what leaving a field sets off, ms. */
const LAST_WORDS = 50;

/** What of a window it takes to close it. */
export type Leaving = Pick<BrowserWindow, 'on' | 'destroy' | 'isDestroyed'> & {
  readonly webContents: Pick<BrowserWindow['webContents'], 'executeJavaScript'>;
};

/**
 * Closes a window only when what was typed in it is saved: the field that has the cursor is left, so that it hands over what it holds, and
 * then `end` waits for the saving. `left` is called when the window is gone.
 */
export function leaveWhenSaved(window: Leaving, end: () => Promise<void>, left: () => void): void {
  let leaving = false;
  const leave = async (): Promise<void> => {
    const gone = window.webContents.executeJavaScript('document.activeElement?.blur()').catch(() => undefined);
    await Promise.race([gone, pause(PATIENCE)]);
    await pause(LAST_WORDS);
    await end();
    if (!window.isDestroyed()) window.destroy();
    left();
  };
  window.on('close', (event) => {
    event.preventDefault();
    if (leaving) return;
    leaving = true;
    void leave();
  });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
