import type { CDPSession, Locator, Page } from '@playwright/test';

/** A place on the screen. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A hand that points, and counts what it did. */
export interface Pointer {
  readonly press: (at: Spot) => Promise<void>;
  readonly drag: (from: Spot, to: Spot) => Promise<void>;
  readonly done: { presses: number; drags: number };
}

/** A mouse without a keyboard. */
export function mouseOf(page: Page): Pointer {
  const done = { presses: 0, drags: 0 };
  return {
    done,
    press: async ({ x, y }) => {
      done.presses += 1;
      await page.mouse.click(x, y);
    },
    drag: async (from, to) => {
      done.drags += 1;
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
      await page.mouse.move(to.x, to.y, { steps: 4 });
      await page.mouse.up();
    },
  };
}

/** One finger on glass, as the browser itself tells of it. */
export async function fingerOf(page: Page): Promise<Pointer> {
  const done = { presses: 0, drags: 0 };
  const session: CDPSession = await page.context().newCDPSession(page);
  const tell = async (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: readonly Spot[]): Promise<void> => {
    await session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(({ x, y }) => ({ x, y, id: 0 })) });
  };
  return {
    done,
    press: async (at) => {
      done.presses += 1;
      await tell('touchStart', at);
      await tell('touchEnd');
    },
    drag: async (from, to) => {
      done.drags += 1;
      await tell('touchStart', from);
      for (const part of [0.2, 0.4, 0.6, 0.8, 1])
        await tell('touchMove', { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part });
      await tell('touchEnd');
    },
  };
}

/** The middle of what is on the screen. */
export async function middleOf(at: Locator): Promise<Spot> {
  await at.waitFor();
  await at.scrollIntoViewIfNeeded();
  const box = await at.boundingBox();
  if (box === null) throw new Error(`${at.toString()} is not on the screen`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
