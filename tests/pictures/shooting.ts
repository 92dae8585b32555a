import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { faultsInSight } from './faults-in-sight.ts';
import { hardToRead } from './hard-to-read.ts';

/** How a screen can look: its light and its language. */
interface Face {
  readonly dark: boolean;
  readonly language: 'nl' | 'en';
}

/** Takes the pictures of what is on the screen now. */
export type Shoot = (name: string) => Promise<void>;

/** How large a window is in which the screens are walked, px. */
export type Size = readonly [width: number, height: number];
const sizes = [
  [1280, 800],
  [1920, 1080],
] as const satisfies readonly Size[];

/** Which pictures are taken: in every way, once as the screens are walked, or once in all other respects. */
export type Takes = 'all' | 'quick' | 'otherwise';

const usual: Face = { dark: false, language: 'nl' };
const other: Face = { dark: true, language: 'en' };

const taken: Readonly<Record<Takes, readonly Face[]>> = {
  all: [other, { dark: true, language: 'nl' }, { dark: false, language: 'en' }, usual],
  quick: [usual],
  otherwise: [other],
};

/** The windows in which the screens are walked for these pictures, where no one of them is asked for. */
export function sizesFor(takes: Takes, asked: 'small' | 'large' | undefined): readonly Size[] {
  if (asked === undefined && takes === 'all') return sizes;
  return [sizes[(asked ?? (takes === 'quick' ? 'small' : 'large')) === 'small' ? 0 : 1]];
}

/** Takes pictures into a folder, numbered from `first`, and says what can be measured to be wrong in them. */
export function shooter(page: Page, folder: string, first: number, takes: Takes): Shoot {
  let count = first - 1;
  return async (name) => {
    count += 1;
    for (const face of taken[takes]) {
      await show(page, face);
      const how = [face.dark ? 'dark' : 'light', face.language, page.viewportSize()?.width].join('-');
      const called = `${String(count).padStart(2, '0')}-${name}-${how}`;
      await page.screenshot({ path: join(folder, `${called}.png`) });
      for (const fault of [...(await faultsInSight(page)), ...(await hardToRead(page))]) process.stdout.write(`${called}  ${fault}\n`);
    }
    await show(page, usual);
  };
}

async function show(page: Page, { dark, language }: Face): Promise<void> {
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
  await speak(page, language);
  await page.waitForTimeout(300);
  // In another language the words in the drawing are other words.
  await page.locator('.paper-note').waitFor({ state: 'detached', timeout: 90_000 });
}

interface Hook {
  readonly memoizedState: unknown;
  readonly queue: { readonly dispatch?: (value: unknown) => void } | null;
  readonly next: Hook | null;
}

interface Fibre {
  readonly memoizedState: Hook | null;
  readonly child: Fibre | null;
  readonly sibling: Fibre | null;
}

/** Changes the language of the window where it stands, also behind a dialog that covers the menu: in the state of React itself. */
async function speak(page: Page, language: 'nl' | 'en'): Promise<void> {
  await page.evaluate((wanted) => {
    const root = [...document.querySelectorAll('body *')].find((element) =>
      Object.keys(element).some((key) => key.startsWith('__reactContainer$')),
    );
    const key = Object.keys(root ?? {}).find((name) => name.startsWith('__reactContainer$')) ?? '';
    const looked: (Fibre | null)[] = [Reflect.get(root ?? {}, key) as Fibre];
    for (let fibre = looked.pop(); looked.length > 0 || fibre !== undefined; fibre = looked.pop()) {
      if (!fibre) continue;
      const first = fibre.memoizedState;
      if (first !== null && typeof first === 'object' && 'queue' in first) {
        for (let hook: Hook | null = first; hook !== null; hook = hook.next) {
          const state = hook.memoizedState;
          if (typeof state === 'object' && state !== null && 'language' in state && 'appearance' in state && hook.queue?.dispatch) {
            hook.queue.dispatch({ ...state, language: wanted });
            return;
          }
        }
      }
      looked.push(fibre.sibling, fibre.child);
    }
  }, language);
}
