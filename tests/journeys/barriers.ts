import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds wrong, as rule and place. `region` asks that everything lies in a landmark; the button with which
 * react-aria lets a screen reader leave a menu lies beside the menu, outside all of them.
 */
export async function barriers(page: Page): Promise<readonly string[]> {
  return foundBy(new AxeBuilder({ page }).disableRules(['region']));
}

/** What axe finds wrong in the light, and what cannot be read of it in the dark. The page is light again afterwards. */
export async function barriersInAnyLight(page: Page): Promise<readonly string[]> {
  const found = await barriers(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const inDark = await foundBy(new AxeBuilder({ page }).withRules(['color-contrast']));
  await page.emulateMedia({ colorScheme: 'light' });
  return [...found, ...inDark.map((it) => `dark ${it}`)];
}

async function foundBy(axe: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}
