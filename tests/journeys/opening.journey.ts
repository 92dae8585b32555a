import { closeSync, openSync, readdirSync, statSync, writeSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { expect, startProgram, test } from './program.ts';
import type { Started } from './program.ts';

const passphrase = 'fiets maan kaas trui';
const next = 'lamp wolk hond steen';
const secret = (page: Page) => page.getByLabel('Wachtwoordzin', { exact: true });
const inside = (page: Page) => page.getByRole('button', { name: 'Vergrendelen' });

interface Place {
  readonly folder: string;
  readonly started: Started;
  readonly page: Page;
}

/** Programs that still run; one that a failing promise left behind is ended too. */
const running = new Set<Started>();
test.afterEach(async () => {
  await Promise.all([...running].map((started) => started.kill()));
  running.clear();
});

/** A program with a folder and a home of its own, so that it can be ended and started again. */
async function begin(chromium: Browser, root: string): Promise<Place> {
  const folder = join(root, 'teams');
  const started = await startProgram({ folder, station: join(root, 'station') });
  running.add(started);
  const page = await chromium.newPage();
  await page.goto(started.address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Teambestand openen');
  return { folder, started, page };
}

async function finish({ started, page }: Place): Promise<void> {
  await page.close();
  running.delete(started);
  await started.end();
}

/** Makes a team file with the keyboard alone and gives its recovery key. */
async function make(page: Page): Promise<string> {
  await page.getByRole('button', { name: /^Nieuw teambestand/ }).press('Enter');
  await page.keyboard.type('SWT Voorbeeld');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Sanne de Wit');
  await page.keyboard.press('Tab');
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Enter');
  const groups = page.locator('.recovery-groups span');
  await expect(groups).toHaveCount(8);
  const recoveryKey = (await groups.allTextContents()).join('-');
  await page.getByRole('checkbox', { name: /^De sleutel is geprint/ }).press('Space');
  await page.getByRole('button', { name: 'Verder' }).press('Enter');
  await expect(inside(page)).toBeVisible();
  return recoveryKey;
}

async function offer(page: Page, key: string): Promise<void> {
  await secret(page).fill(key);
  await page.keyboard.press('Enter');
}

async function withRoot(run: (root: string) => Promise<void>): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'opening-'));
  try {
    await run(root);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

test('a team file is made, locked without a name left, and opened with its recovery key after five wrong passphrases', async ({
  chromium,
}) => {
  test.setTimeout(120_000);
  await withRoot(async (root) => {
    const place = await begin(chromium, root);
    const { page } = place;
    const recoveryKey = await make(page);
    expect(recoveryKey).toMatch(/^(?:[0-9A-Z]{5}-){7}[0-9A-Z]{5}$/);
    await inside(page).click();

    await expect(secret(page)).toBeFocused();
    expect(await page.content()).not.toMatch(/Sanne|SWT Voorbeeld/);
    expect(await page.content()).not.toContain(recoveryKey);
    expect(await page.title()).toBe('Systeemkaart');

    const told = page.getByRole('alert');
    for (let attempt = 1; attempt <= 5; attempt += 1) {
      await offer(page, `verkeerde zin ${attempt}`);
      await expect(page.getByRole('button', { name: 'Ontgrendelen' })).toBeEnabled();
      await expect(told).toContainText('past niet');
    }
    await offer(page, 'verkeerde zin 6');
    await expect(told).toContainText('Wacht nog');
    await expect(page.getByRole('button', { name: 'Ontgrendelen' })).toBeDisabled();

    await page.getByRole('button', { name: /Gebruik de herstelsleutel/ }).click();
    await page.keyboard.type(recoveryKey.toLowerCase().replaceAll('-', ' '));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kies een nieuwe wachtwoordzin');
    await secret(page).fill(next);
    await page.getByLabel('Nog een keer dezelfde wachtwoordzin').fill(next);
    await page.keyboard.press('Enter');
    await expect(inside(page)).toBeVisible();
    await finish(place);

    const again = await begin(chromium, root);
    await offer(again.page, next);
    await expect(inside(again.page)).toBeVisible();
    await finish(again);
  });
});

test('a damaged file is put right in three steps, and the damaged one is kept', async ({ chromium }) => {
  test.setTimeout(120_000);
  await withRoot(async (root) => {
    const place = await begin(chromium, root);
    await make(place.page);
    const made = await place.page.evaluate(async () => {
      const headers = { 'Content-Type': 'application/json' };
      return (await fetch('/ask/backups.make', { method: 'POST', headers, body: '{}' })).text();
    });
    expect(made).toContain('"checked":true');
    await finish(place);

    const file = join(place.folder, 'swt-voorbeeld.systeemkaart');
    const open = openSync(file, 'r+');
    writeSync(open, Buffer.alloc(3000, 7), 0, 3000, Math.floor(statSync(file).size / 2));
    closeSync(open);

    const again = await begin(chromium, root);
    await offer(again.page, passphrase);
    const card = again.page.getByRole('region', { name: /kon niet helemaal worden gelezen/ });
    await expect(card).toContainText('is veilig in een gecontroleerde reservekopie');
    await expect(card.getByRole('radio')).toHaveCount(1);
    await card.getByRole('button', { name: 'Deze terugzetten' }).click();
    await expect(again.page.getByRole('heading', { level: 1 })).toHaveText('De reservekopie staat terug');
    await expect(again.page.getByText(/is bewaard als/)).toContainText('.systeemkaart');
    await again.page.keyboard.press('Enter');
    await expect(inside(again.page).or(again.page.getByRole('heading', { name: 'Wie zit er aan dit scherm?' }))).toBeVisible();
    await finish(again);
    expect(readdirSync(place.folder).filter((name) => name.endsWith('.systeemkaart'))).toHaveLength(2);
  });
});
