import type { Page } from '@playwright/test';
import { casus as casusRecord } from '../../shared/model/records.ts';
import type { Casus } from '../../shared/model/records.ts';
import { drawOf } from '../helpers/draw.ts';
import { entry, inFile, newCasus, saved, settled } from './at-drawing.ts';
import { expect, expectGoodConduct, test } from './program.ts';
import { steps } from './steps.ts';
import { buildHouse, makeTeam } from './team-hands.ts';

/** So many steps by chance: `STEPS` and `DICE` ask for more, and for others. */
const count = Number(process.env['STEPS'] ?? 60);
const seed = Number(process.env['DICE'] ?? 7);
/** After about so many the casus is left and opened again. */
const BETWEEN = 30;
const code = 'W-2026-001';

/** The casus as the window holds it, with what is not saved yet: what the drawing is made of. */
async function onScreen(page: Page): Promise<Casus> {
  return casusRecord.parse(
    await page.evaluate(() => {
      interface Fibre {
        readonly memoizedProps: unknown;
        readonly child: Fibre | null;
        readonly sibling: Fibre | null;
      }
      const root = [...document.querySelectorAll('body *')].find((it) =>
        Object.keys(it).some((key) => key.startsWith('__reactContainer$')),
      );
      const key = Object.keys(root ?? {}).find((name) => name.startsWith('__reactContainer$')) ?? '';
      const left: (Fibre | null)[] = [Reflect.get(root ?? {}, key) as Fibre];
      for (let fibre = left.pop(); left.length > 0 || fibre; fibre = left.pop()) {
        if (!fibre) continue;
        const { value } = (fibre.memoizedProps ?? {}) as { readonly value?: { readonly casus?: unknown; readonly run?: unknown } };
        if (typeof value === 'object' && value !== null && 'casus' in value && 'run' in value)
          return JSON.parse(JSON.stringify(value.casus)) as unknown;
        left.push(fibre.sibling, fibre.child);
      }
      return undefined;
    }),
  );
}

/** All words of the drawing. */
async function wordsOn(page: Page): Promise<readonly string[]> {
  await settled(page);
  return (await page.locator('.sheet > svg text, .sheet > svg title').allTextContents()).toSorted();
}

/** Closes what a step left open. */
async function closeAll(page: Page): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) {
    if ((await page.locator('[role=dialog], [role=menu], [role=listbox]').count()) === 0) return;
    await page.keyboard.press('Escape');
    await page.waitForTimeout(40);
  }
  expect(await page.locator('[role=dialog]').count()).toBe(0);
}

test(`${count} steps by chance leave in the file what was on the screen`, async ({ chromium }) => {
  test.setTimeout(60_000 + count * 3000);
  const draw = drawOf(seed);
  const bag = steps.flatMap((step) => Array.from({ length: step.weight }, () => step));
  const house = await buildHouse();
  const sitting = await house.sitDown(chromium);
  const { page } = sitting;
  const trail: string[] = [];
  const reopen = async (): Promise<void> => {
    await settled(page);
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    await saved(page);
    const shown = await onScreen(page);
    // Names are shown and the genogram stands where a casus is opened.
    while ((await page.getByRole('radio', { name: 'Namen' }).isChecked()) === false) await page.keyboard.press('F6');
    await page.getByRole('button', { name: 'Genogram' }).click();
    const words = await wordsOn(page);
    expect(await inFile(page, code)).toEqual(shown);
    await expect(entry(page)).toBeVisible();
    await expect.poll(() => onScreen(page), { timeout: 10_000 }).toEqual(shown);
    await expect.poll(() => wordsOn(page), { timeout: 10_000 }).toEqual(words);
  };
  console.log(`${count} steps, DICE=${seed}`);
  await makeTeam(page);
  await newCasus(page, code);
  const began = performance.now();
  try {
    for (let nth = 1; nth <= count; nth += 1) {
      const step = draw.one(bag);
      trail.push(`${nth} ${step.name}: ${await step.take(page, draw, await onScreen(page))}`);
      await closeAll(page);
      expectGoodConduct(page);
      await expect(page.getByText('De tekening kon niet worden gemaakt')).toHaveCount(0);
      if (nth % BETWEEN === 0) {
        trail.push(`${nth} opened again`);
        await reopen();
      }
    }
    await reopen();
    const { persons, ties, unions, coalitions, involved, households } = await onScreen(page);
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    console.log(
      `${seconds} s; ${persons.length} persons, ${unions.length} unions, ${ties.length} ties, ${coalitions.length} coalitions, ${households.length} homes, ${involved.length} parties`,
    );
  } catch (error) {
    console.log(trail.join('\n'));
    throw error;
  }
  await sitting.leave();
  await house.tearDown();
});
