import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readCasusFile } from '../../shared/formats/own-file.ts';
import type { Casus } from '../../shared/model/records.ts';
import { expect, expectGoodConduct, samples, test } from './program.ts';

/** While names are off no surface tells one: not to the eye, not to a screen reader, not to who looks in the page itself. */

/** The words by which somebody of a family is known; what is an ordinary word as well is left out. */
async function namesOf(path: string): Promise<{ readonly casus: Casus; readonly names: readonly string[] }> {
  const read = readCasusFile(await readFile(path, 'utf8'));
  if (!read.ok) throw new Error('The example is not usable.');
  const names = read.casus.persons.flatMap(({ name = '' }) => name.split(/[\s()]+/u)).filter((word) => /^\p{Lu}\p{L}{2,}$/u.test(word));
  return { casus: read.casus, names: [...new Set(names)] };
}

/** Every name that stands anywhere in the page, with what is around it. */
function told(page: Page, names: readonly string[]): Promise<readonly string[]> {
  return page.evaluate((words) => {
    const values = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value).join('\n');
    const html = `${document.title}\n${values}\n${document.documentElement.outerHTML}`;
    return words.flatMap((word) => {
      if (!html.includes(word)) return [];
      const found = new RegExp(`.{0,60}(?<!\\p{L})${word}(?!\\p{L}).{0,30}`, 'u').exec(html);
      return found === null ? [] : [`${word}: ${found[0]}`];
    });
  }, names);
}

for (const { id, path } of samples.filter(({ path: at }) => !at.includes('hard'))) {
  test(`no name of ${id} stands on any surface while names are off`, async ({ program }) => {
    test.setTimeout(150_000);
    const { names } = await namesOf(path);
    expect(names.length).toBeGreaterThan(3);
    const page = await program.open();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    const chooser = page.waitForEvent('filechooser');
    await page.keyboard.press('Control+o');
    await (await chooser).setFiles(path);
    await expect(page.locator('.stage-tree [role=treeitem]').first()).toBeAttached();
    await expect(page.locator('h1')).toContainText(id.toUpperCase());

    for (const style of ['Rollen']) {
      await page.getByRole('radio', { name: style }).click({ force: true });
      const clean = async (where: string): Promise<void> => {
        await expect.poll(() => told(page, names), { message: `${style}: ${where}`, timeout: 8_000 }).toEqual([]);
      };
      await clean('the drawing');
      for (const layer of [true, false]) {
        await page.getByRole('button', { name: 'Lagen' }).click();
        for (const box of await page.getByRole('dialog').getByRole('checkbox').all()) {
          if ((await box.isChecked()) !== layer) await box.click({ force: true });
        }
        await page.keyboard.press('Escape');
        await clean(layer ? 'every layer' : 'no layer');
      }
      await page.getByRole('button', { name: 'Lagen' }).click();
      for (const box of await page.getByRole('dialog').getByRole('checkbox').all()) await box.click({ force: true });
      await page.keyboard.press('Escape');

      for (const place of ['Genogram', 'Systemogram']) {
        await page.getByRole('button', { name: place, exact: true }).click();
        await expect(page.locator('.stage-tree [role=treeitem]').first()).toBeAttached();
        await clean(place);
        // Everybody and everything that can be walked to, with its inspector.
        await page.locator('.stage').click({ position: { x: 12, y: 120 } });
        await page.keyboard.press('ArrowDown');
        for (let step = 0; step < 8; step += 1) {
          const before = await page
            .locator('.inspector')
            .getAttribute('aria-label')
            .catch(() => null);
          await page.keyboard.press('Tab');
          const found = await told(page, names);
          expect(found, `${style}: ${place}, beside ${before ?? ''}`).toEqual([]);
          if (step !== 4) continue;
          await page.keyboard.press('Control+ArrowDown');
          expect(await told(page, names), `${style}: a line in ${place}`).toEqual([]);
          await page.keyboard.press('Control+ArrowUp');
        }
        await page.keyboard.press('Control+a');
        await clean('everybody chosen');
        await page.keyboard.press('f');
        await clean('alone');
        await page.keyboard.press('f');
        for (const key of ['h', 'Control+k', 'F2', 'Shift+F10', 'e']) {
          await page.keyboard.press('Escape');
          await page.locator('.stage-tree').focus();
          await page.keyboard.press('ArrowRight');
          await page.keyboard.press(key);
          await clean(`${key} in ${place}`);
          await page.keyboard.press('Escape');
          await page.keyboard.press('Escape');
        }
      }
      await page.getByRole('radio', { name: 'Op wie' }).click({ force: true });
      await clean('who for whom');
      await page.getByRole('radio', { name: 'Tekening' }).click({ force: true });
      await page.getByRole('button', { name: 'Hypothesen' }).click();
      await clean('the hypotheses');
      await page.keyboard.press('Enter');
      await clean('one of the hypotheses');
      await page.locator('.focus-pill').click();
      await page.getByRole('button', { name: 'Hypothesen' }).click();
      await page.getByRole('button', { name: /^Tijdbalk, peildatum/ }).click();
      for (let step = 0; step < 3; step += 1) {
        await page.keyboard.press('ArrowLeft');
        await clean(`moment ${step}`);
      }
      await page.getByRole('button', { name: 'Naar nu', exact: true }).first().click();
      await page.keyboard.press('?');
      await clean('the keys');
      await page.keyboard.press('Escape');
      await page
        .getByRole('textbox', { name: 'Invoerregel' })
        .or(page.locator('.entry input'))
        .first()
        .fill(names[0]?.slice(0, 2) ?? '');
      await clean('the entry line');
      await page.locator('.entry input').fill('');
      await page.keyboard.press('Control+e');
      await expect(page.getByRole('dialog')).toBeVisible();
      await clean('export');
      await page.keyboard.press('Escape');
    }
    expect(said.join('\n')).not.toMatch(new RegExp(names.join('|'), 'u'));
    expectGoodConduct(page);
    await page.context().close();
  });
}
