import type { Locator, Page } from '@playwright/test';
import { casus as casusRecord } from '../../shared/model/records.ts';
import type { Casus } from '../../shared/model/records.ts';
import { expect } from './program.ts';
import { button, exported, rowOf, toCasussen } from './team-hands.ts';

/** What somebody does at the drawing of a casus of the team file, and what she sees there. */

export const entry = (page: Page): Locator => page.getByRole('textbox', { name: 'Invoerregel' });
export const drawn = (page: Page, kind: string): Locator => page.locator(`.sheet > svg [data-kind="${kind}"]`);

/** What is chosen, as `kind:id`. */
export const chosen = (page: Page): Promise<string[]> =>
  page.locator('[data-chosen]').evaluateAll((frames) => frames.map((frame) => frame.getAttribute('data-chosen') ?? '').toSorted());

/** What is called so in the drawing: the title that a symbol or a line carries. */
export const titled = (page: Page, kind: string, words: string | RegExp): Locator =>
  drawn(page, kind).filter({ has: page.locator('title', { hasText: words }) });

/** Waits until the newest drawing stands. */
export async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(150);
  await expect(page.locator('.paper-note')).toHaveCount(0);
}

/** Waits until everything is in the file. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByRole('contentinfo').getByText(/^Opgeslagen/)).toBeVisible();
}

/** Makes a casus in which nobody stands yet; ends at its white paper. */
export async function newCasus(page: Page, code: string): Promise<void> {
  const first = page.getByRole('textbox', { name: 'Code' });
  if (!(await first.isVisible())) await button(page, 'Nieuwe casus').click();
  await first.fill(code);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(code);
  await expect(entry(page)).toBeVisible();
}

/** Goes to the list, reads what the file has of a casus as it is exported there, and opens it again. */
export async function inFile(page: Page, code: string, meanwhile?: () => Promise<void>): Promise<Casus> {
  await saved(page);
  await toCasussen(page);
  await meanwhile?.();
  const casus = casusRecord.parse(await exported(page, code));
  await rowOf(page, code).dblclick();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(code);
  return casus;
}
