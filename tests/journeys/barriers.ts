import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds wrong, as rule and place. `region` asks that everything lies in a landmark; the button with which
 * react-aria lets a screen reader leave a menu lies beside the menu, outside all of them.
 */
export async function barriers(page: Page): Promise<readonly string[]> {
  return foundBy(new AxeBuilder({ page }).disableRules(['region']));
}

/**
 * What axe finds wrong in the light, and what cannot be read of it in the dark; only within a part of the page where one is named. The page is
 * light again afterwards.
 */
export async function barriersInAnyLight(page: Page, within = 'body'): Promise<readonly string[]> {
  const axe = (): AxeBuilder => new AxeBuilder({ page }).include(within);
  const found = await foundBy(axe().disableRules(['region']));
  await page.emulateMedia({ colorScheme: 'dark' });
  const inDark = await foundBy(axe().withRules(['color-contrast']));
  await page.emulateMedia({ colorScheme: 'light' });
  return [...found, ...inDark.map((it) => `dark ${it}`)];
}

async function foundBy(axe: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}
