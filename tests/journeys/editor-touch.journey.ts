import type { CDPSession, Page } from '@playwright/test';
import { expect, expectGoodConduct, test } from './program.ts';

interface Finger {
  readonly x: number;
  readonly y: number;
}

/** Fingers on the glass, as the browser itself tells of them. */
async function handOn(
  page: Page,
): Promise<(type: 'touchStart' | 'touchMove' | 'touchEnd', ...fingers: readonly Finger[]) => Promise<void>> {
  const session: CDPSession = await page.context().newCDPSession(page);
  return async (type, ...fingers) => {
    await session.send('Input.dispatchTouchEvent', { type, touchPoints: fingers.map(({ x, y }, id) => ({ x, y, id })) });
  };
}

const chosen = (page: Page): Promise<string[]> =>
  page.locator('[data-chosen]').evaluateAll((frames) => frames.map((frame) => frame.getAttribute('data-chosen') ?? '').toSorted());
const percent = async (page: Page): Promise<number> =>
  Number(((await page.locator('.zoom .percent').textContent()) ?? '').replace(/\D/g, ''));

async function middleOf(page: Page, id: string): Promise<Finger> {
  const box = await page.locator(`.sheet > svg [data-kind="person"][data-record="${id}"] path`).first().boundingBox();
  if (box === null) throw new Error(`${id} is not drawn`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** A window on glass, with the first example drawn. */
async function glassOf(page: Page): Promise<{ readonly hand: Awaited<ReturnType<typeof handOn>>; readonly white: Finger }> {
  const paper = await page.locator('.stage').boundingBox();
  return { hand: await handOn(page), white: { x: (paper?.x ?? 0) + 20, y: (paper?.y ?? 0) + 70 } };
}

test('a tap chooses, and on white nothing is', async ({ program }) => {
  const page = await program.open({ touch: true });
  const { hand, white } = await glassOf(page);
  await hand('touchStart', await middleOf(page, 'moeder'));
  await hand('touchEnd');
  await expect.poll(() => chosen(page)).toEqual(['person:moeder']);
  await hand('touchStart', white);
  await hand('touchEnd');
  await expect.poll(() => chosen(page)).toEqual([]);
  expectGoodConduct(page);
  await page.context().close();
});

test('one finger on white moves the paper, and two enlarge it', async ({ program }) => {
  const page = await program.open({ touch: true });
  const { hand, white } = await glassOf(page);
  const before = await middleOf(page, 'moeder');
  await hand('touchStart', white);
  for (const step of [10, 20, 30, 40]) await hand('touchMove', { x: white.x + step, y: white.y + step });
  await hand('touchEnd');
  const after = await middleOf(page, 'moeder');
  expect([after.x - before.x, after.y - before.y].map(Math.round)).toEqual([40, 40]);
  const size = await percent(page);
  const [a, b] = [
    { x: after.x - 40, y: after.y },
    { x: after.x + 40, y: after.y },
  ];
  await hand('touchStart', a);
  await hand('touchStart', a, b);
  for (const step of [10, 20, 30, 40]) await hand('touchMove', { x: a.x - step, y: a.y }, { x: b.x + step, y: b.y });
  await hand('touchEnd');
  await expect.poll(() => percent(page)).toBeGreaterThan(size * 1.5);
  expect(await chosen(page)).toEqual([]);
  expectGoodConduct(page);
  await page.context().close();
});

test('a finger drags a person, who stays there', async ({ program }) => {
  const page = await program.open({ touch: true });
  const { hand } = await glassOf(page);
  await page.keyboard.press('+');
  const from = await middleOf(page, 'fenne');
  await hand('touchStart', from);
  for (const step of [15, 30, 45]) await hand('touchMove', { x: from.x - step, y: from.y });
  await hand('touchEnd');
  await expect.poll(async () => Math.abs((await middleOf(page, 'fenne')).x - (from.x - 45))).toBeLessThan(4);
  expect(await chosen(page)).toEqual(['person:fenne']);
  expectGoodConduct(page);
  await page.context().close();
});

test('a long press opens the menu of what is under it, and dragging on from white chooses who stands in the box', async ({ program }) => {
  const page = await program.open({ touch: true });
  const { hand } = await glassOf(page);
  await hand('touchStart', await middleOf(page, 'nicht'));
  await page.waitForTimeout(650);
  await hand('touchEnd');
  await expect(page.getByRole('menu')).toContainText('Van dichtbij bekijken');
  expect(await chosen(page)).toEqual(['person:nicht']);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  const [one, two] = [await middleOf(page, 'fenne'), await middleOf(page, 'tijmen')];
  const start = { x: Math.min(one.x, two.x) - 34, y: one.y + 52 };
  await hand('touchStart', start);
  await page.waitForTimeout(650);
  for (const part of [0.3, 0.6, 1]) await hand('touchMove', { x: start.x + (Math.abs(two.x - one.x) + 60) * part, y: start.y - 80 * part });
  await hand('touchEnd');
  await expect.poll(() => chosen(page)).toEqual(expect.arrayContaining(['person:fenne', 'person:tijmen']));
  expectGoodConduct(page);
  await page.context().close();
});
