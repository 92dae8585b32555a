import { expect, expectGoodConduct, test } from './program.ts';

/** What stands round the drawing: the words of the bar, whom a menu is about, and lists that leave room for what is below them. */

test('the bar says its words beside a whole title from 1440 on, and below it in tips with their keys', async ({ program }) => {
  const page = await program.open();
  const bar = page.getByRole('banner');
  for (const word of ['Openen', '16-05-2024', 'Hypothesen', 'Lagen', 'Weergave']) await expect(bar.getByText(word).first()).toBeVisible();
  const title = bar.getByText('Familie Veldman - Roos', { exact: true });
  expect(await title.evaluate((it) => it.scrollWidth <= it.clientWidth)).toBe(true);
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const [name, said] of [
    ['Tijdbalk, peildatum 16-05-2024', 'Tijdbalk, peildatum 16-05-2024'],
    ['Hypothesen', 'HypothesenH'],
    ['Weergave', 'Weergave'],
    ['Bestand openen', 'Bestand openenCtrl+O'],
    ['Exporteren', 'ExporterenCtrl+E'],
  ] as const) {
    await bar.getByRole('button', { name }).hover({ force: true });
    await expect(page.getByRole('tooltip')).toHaveText(said);
  }
  await expect(bar.locator('span', { hasText: /^Hypothesen$/ })).toBeHidden();
  expect(await title.evaluate((it) => it.scrollWidth <= it.clientWidth)).toBe(true);
  expectGoodConduct(page);
  await page.context().close();
});

test('the menu of two who are chosen names them as the drawing does', async ({ program }) => {
  const page = await program.open();
  await page.getByRole('tree').focus();
  for (const key of ['ArrowRight', 'ArrowUp', 'Shift+ArrowRight', 'Shift+F10']) await page.keyboard.press(key);
  await expect(page.getByRole('menu', { name: 'Marleen en Anouk: ' })).toBeVisible();
  await expect(page.locator('.menu-head')).toHaveText('Marleen en Anouk');
  await page.keyboard.press('Escape');
  await page.keyboard.press('F6');
  await page.keyboard.press('F6');
  await page.keyboard.press('Shift+F10');
  await expect(page.locator('.menu-head')).toHaveText('moeder en zus moeder');
  await page.context().close();
});

test('of many who are chosen six are named, below what can be done with them, until the others are asked for', async ({ program }) => {
  const page = await program.open();
  await page.getByRole('tree').focus();
  await page.keyboard.press('Control+a');
  const beside = page.locator('.inspector');
  await expect(beside.locator('.section').first()).toContainText('Samen');
  await expect(beside.locator('.press-row')).toHaveCount(6);
  const more = beside.getByRole('button', { name: /^nog \d+$/ });
  const left = Number(((await more.textContent()) ?? '').replaceAll(/\D/g, ''));
  expect(await beside.getByRole('heading', { level: 2 }).textContent()).toBe(`${left + 6} gekozen`);
  await more.click();
  await expect(beside.locator('.press-row')).toHaveCount(left + 6);
  await beside.getByRole('button', { name: 'minder tonen' }).click();
  await expect(beside.locator('.press-row')).toHaveCount(6);
  await page.context().close();
});
