import type { Browser, Page } from '@playwright/test';
import { barriers } from './barriers.ts';
import { expect, samples, startProgram, test } from './program.ts';

const codes = ['W-2024-011', 'W-2024-019', 'Z-2024-009'] as const;
const paths = codes.map((code) => samples.find(({ id }) => id.toUpperCase() === code)?.path ?? '');

/** Asks the program a question as the window does. */
async function ask(page: Page, question: string, input: unknown): Promise<Record<string, unknown>> {
  return page.evaluate(
    async ([path, body]) => {
      const response = await fetch(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
      return ((await response.json()) as { readonly answer: Record<string, unknown> }).answer;
    },
    [`/ask/${question}`, JSON.stringify(input)] as const,
  );
}

/** A page with an empty team file open. */
async function emptyTeam(browser: Browser, address: string, dark: boolean): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'nl-NL',
    reducedMotion: 'reduce',
    colorScheme: dark ? 'dark' : 'light',
  });
  const page = await context.newPage();
  await page.goto(address);
  await expect(page.getByRole('main')).toBeVisible();
  const { place } = await ask(page, 'place.name', { name: 'proef' });
  await ask(page, 'team.make', { place, team: 'Wijkteam Proef', member: 'Noor', passphrase: 'vier rustige blauwe stoelen' });
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nog geen casus in dit teambestand');
  return page;
}

/** The codes of the list from top to bottom. */
const listed = (page: Page) => page.locator('.casus-row .code').allTextContents();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.querySelector('.code')?.textContent ?? '');

for (const dark of [false, true]) {
  test(`the list of casussen is kept by keys alone, and keeps nobody out, ${dark ? 'dark' : 'light'}`, async ({ chromium }) => {
    const program = await startProgram();
    const page = await emptyTeam(chromium, program.address, dark);
    expect(await barriers(page)).toEqual([]);

    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Casussen importeren' }).press('Enter');
    await (await chooser).setFiles(paths);
    await expect(page.getByRole('dialog', { name: '3 casussen geïmporteerd' })).toBeVisible();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => listed(page)).toEqual([...codes]);
    await expect.poll(() => focused(page)).toBe(codes[0]);
    expect(await barriers(page)).toEqual([]);

    await page.keyboard.press('End');
    expect(await focused(page)).toBe(codes[2]);
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe(codes[1]);

    await page.keyboard.press('/');
    await page.keyboard.type('haddad');
    await expect.poll(() => listed(page)).toEqual(['Z-2024-009']);
    await page.keyboard.press('Escape');
    await expect.poll(() => listed(page)).toEqual([...codes]);
    await page.keyboard.press('ArrowDown');

    await page.keyboard.press('Shift+F10');
    await expect(page.getByRole('menu')).toBeVisible();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('menuitem', { name: 'Naar het archief' }).press('Enter');
    await expect.poll(() => listed(page)).toEqual(codes.slice(1));
    await expect(page.getByText('W-2024-011 staat nu in het archief.')).toBeVisible();
    await page.getByRole('button', { name: 'Ongedaan maken' }).press('Enter');
    await expect.poll(() => listed(page)).toEqual([...codes]);

    await page.keyboard.press('n');
    await expect(page.getByRole('dialog', { name: 'Nieuwe casus' })).toBeVisible();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.type('W-2024-011');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Deze code is al van een andere casus.')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.context().close();
    await program.end();
  });
}

test('a casus is only deleted by its own code, and comes back to nobody', async ({ chromium }) => {
  const program = await startProgram();
  const page = await emptyTeam(chromium, program.address, false);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Casussen importeren' }).click();
  await (await chooser).setFiles(paths);
  await expect(page.getByRole('dialog', { name: '3 casussen geïmporteerd' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('.casus-row').first().click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Verwijderen' }).click();
  const remove = page.getByRole('button', { name: 'Voorgoed verwijderen' });
  await expect(remove).toBeDisabled();
  await page.getByText('Het gezin vraagt erom').click();
  await page.getByLabel(/^Typ W-2024-011/).fill('W-2024-019');
  await expect(remove).toBeDisabled();
  await page.getByLabel(/^Typ W-2024-011/).fill('w-2024-011');
  expect(await barriers(page)).toEqual([]);
  await remove.click();
  await expect.poll(() => listed(page)).toEqual(codes.slice(1));
  await page.context().close();
  await program.end();
});

test('files that are dropped on the list are imported, with every fault of what was refused', async ({ chromium }) => {
  const program = await startProgram();
  const page = await emptyTeam(chromium, program.address, false);
  await page.evaluate(() => {
    const dropped = new DataTransfer();
    dropped.items.add(new File(['{"format": '], 'half.casus.json'));
    dropped.items.add(new File([new Uint8Array([0x7b, 0xe9, 0x7d])], 'latin.casus.json'));
    document.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, cancelable: true }));
  });
  await expect(page.getByRole('dialog', { name: 'Er kwam geen casus bij' })).toBeVisible();
  await expect(page.locator('.import-line')).toHaveCount(2);
  await expect(page.getByText('het bestand is geen tekst in UTF-8')).toBeVisible();
  await page.context().close();
  await program.end();
});
