import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { chosen, drawn, settled } from './at-drawing.ts';
import { middleOf } from './pointers.ts';
import { expect, expectGoodConduct, home, test } from './program.ts';

/** The handles round who is chosen, and everybody else who stands near. */

const persons = (page: Page) => drawn(page, 'person');

async function press(page: Page, id: string, key?: 'Shift'): Promise<void> {
  const { x, y } = await middleOf(page.locator(`.sheet > svg [data-kind="person"][data-record="${id}"] path`).first());
  if (key) await page.keyboard.down(key);
  await page.mouse.click(x, y);
  if (key) await page.keyboard.up(key);
}

test('while Shift is held the handles let every press through to who stands under them', async ({ program }) => {
  const page = await program.open();
  await press(page, 'oom');
  const handle = await page.getByRole('button', { name: 'partner', exact: true }).boundingBox();
  const at = { x: (handle?.x ?? 0) + 12, y: (handle?.y ?? 0) + 12 };
  const underHand = (): Promise<boolean> =>
    page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.closest('[data-hand]') instanceof Element, at);
  expect(await underHand()).toBe(true);
  await page.keyboard.down('Shift');
  expect(await underHand()).toBe(false);
  await page.keyboard.up('Shift');
  expect(await underHand()).toBe(true);
  await page.context().close();
});

test('in a small drawing no handle lies on a neighbour, and Shift and a press choose the neighbour too', async ({ program }) => {
  const page = await program.open();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Bestand openen' }).click();
  await (await choosing).setFiles(join(home, 'tests', 'families', 'gen-150-s21.casus.json'));
  await expect(page.locator('.minimap rect.there').first()).toBeVisible({ timeout: 30_000 });
  await settled(page);
  await page.getByRole('tree').focus();
  const before = await persons(page).count();
  for (const step of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowRight']) {
    await page.keyboard.press(step);
    const covered = await page.evaluate(() => {
      const [hands, symbols] = ['[data-hand] svg', '.sheet > svg [data-kind="person"] > path:first-of-type'].map((all) =>
        [...document.querySelectorAll(all)].map((it) => it.getBoundingClientRect()),
      );
      return (hands ?? []).some((hand) =>
        (symbols ?? []).some(
          (it) =>
            Math.min(it.right, hand.right) - Math.max(it.left, hand.left) > 2 &&
            Math.min(it.bottom, hand.bottom) - Math.max(it.top, hand.top) > 2,
        ),
      );
    });
    expect(covered, step).toBe(false);
  }
  const [one] = await chosen(page);
  const all = await persons(page).evaluateAll((them) =>
    them.map((it) => ({
      id: it.getAttribute('data-record') ?? '',
      box: it.querySelector('path')?.getBoundingClientRect().toJSON() as DOMRect,
    })),
  );
  const here = all.find(({ id }) => `person:${id}` === one);
  const away = ({ box }: (typeof all)[number]): number => Math.hypot(box.x - (here?.box.x ?? 0), box.y - (here?.box.y ?? 0));
  const near = all.filter((it) => it !== here).toSorted((a, b) => away(a) - away(b))[0];
  await press(page, near?.id ?? '', 'Shift');
  expect(new Set(await chosen(page))).toEqual(new Set([one, `person:${near?.id}`]));
  await expect(persons(page)).toHaveCount(before);
  await expect(page.getByRole('menu')).toHaveCount(0);
  expectGoodConduct(page);
  await page.context().close();
});
