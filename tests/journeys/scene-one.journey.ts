import type { Page } from '@playwright/test';
import { film, filmed, told } from '../helpers/film.ts';
import { chosen, drawn, entry, inFile, newCasus } from './at-drawing.ts';
import { expect, expectGoodConduct, test } from './program.ts';
import { buildHouse, makeTeam, unlock } from './team-hands.ts';

/** From one key to the next, ms: somebody who types well. */
const DELAY = 60;
const code = 'W-2026-001';

/** A keyboard that counts. */
function keyboardOf(page: Page) {
  let keys = 0;
  const began = performance.now();
  return {
    type: async (words: string): Promise<void> => {
      keys += words.length;
      await page.keyboard.type(words, { delay: DELAY });
    },
    press: async (key: string): Promise<void> => {
      keys += 1;
      await page.keyboard.press(key, { delay: DELAY });
    },
    keys: () => keys,
    seconds: () => (performance.now() - began) / 1000,
  };
}

test('a family of twelve in three generations is typed into an empty casus, without a mouse and without a dialog', async ({ chromium }) => {
  test.setTimeout(180_000);
  const house = await buildHouse();
  const sitting = await house.sitDown(chromium);
  const { page } = sitting;
  await makeTeam(page);
  await newCasus(page, code);

  await expect(entry(page)).toBeFocused();
  const keyboard = keyboardOf(page);
  for (const step of film) {
    if ('say' in step) {
      await keyboard.type(step.say);
      await keyboard.press('Enter');
      await expect(entry(page), step.say).toHaveValue('');
    } else {
      for (const arrow of step.by) await keyboard.press(arrow);
      const [key = ''] = await chosen(page);
      await expect(
        page
          .locator('.sheet > svg')
          .locator(`[data-record="${key.replace('person:', '')}"]`)
          .first(),
      ).toContainText(step.walkTo);
    }
    await expect(entry(page)).toBeFocused();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  const [keys, seconds] = [keyboard.keys(), keyboard.seconds()];
  console.log(`${keys} keys, ${((keys * DELAY) / 1000).toFixed(1)} s of key time, ${seconds.toFixed(1)} s until all was taken`);
  expect((keys * DELAY) / 1000).toBeLessThan(180);
  await expect(drawn(page, 'person')).toHaveCount(12);

  expect(told(await inFile(page, code))).toEqual(filmed);
  await sitting.leave();
  const again = await house.sitDown(chromium);
  await unlock(again.page);
  await again.page.getByRole('row').filter({ hasText: code }).dblclick();
  await expect(drawn(again.page, 'person')).toHaveCount(12);
  expect(told(await inFile(again.page, code))).toEqual(filmed);
  expectGoodConduct(again.page);
  await again.leave();
  await house.tearDown();
});
