import type { Page } from '@playwright/test';
import { barriers, barriersInAnyLight } from './barriers.ts';
import { expect, expectGoodConduct, test } from './program.ts';

/** Goes through what lies beneath the one who is chosen until something is told beside the drawing of that name. */
async function walkTo(page: Page, title: string): Promise<void> {
  const head = page.locator('.inspector h2').first();
  const said = async (): Promise<string> => (await page.locator('.inspector').textContent()) ?? '';
  for (let step = 0; step < 30 && (await head.textContent()) !== title; step += 1) {
    const before = await said();
    await page.keyboard.press('Control+ArrowDown');
    await expect.poll(said).not.toBe(before);
  }
  await expect(head).toHaveText(title);
}

test('nobody is kept out of an open casus, in the light or in the dark', async ({ program }) => {
  test.setTimeout(180_000);
  const page = await program.open();
  const { keyboard } = page;
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await keyboard.press(key);
  };
  const clear = async (where: string, within?: string): Promise<void> => {
    await page.waitForTimeout(200);
    expect.soft(await barriersInAnyLight(page, within), where).toEqual([]);
  };
  const opened = async (name: string | RegExp): Promise<void> => {
    await page.getByRole('banner').getByRole('button', { name }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await clear(String(name), '[role=dialog]');
    await press('Escape');
  };
  await clear('the drawing');
  for (const name of ['Lagen', 'Weergave']) await opened(name);
  await page.getByRole('tree').focus();
  await press('h');
  await clear('the hypotheses', '.aside');
  await press('Enter');
  await clear('one of the hypotheses', '.aside');
  await page.getByRole('button', { name: 'Sluiten', exact: true }).click();
  await page.locator('.focus-pill').click();
  await page.getByRole('button', { name: 'Voorbeelden' }).click();
  await clear('examples', '.pop');
  await press('Escape');

  await page.getByRole('tree').focus();
  await press('Escape', 'ArrowRight');
  for (const title of ['Tijmen', 'huis moeder', 'Relatielijn', 'Driehoek', 'Loyaliteit']) {
    await walkTo(page, title);
    await clear(title, '.inspector');
  }
  await press('ArrowUp');
  for (const title of ['Partners', 'Coalitie', 'Grens']) {
    await walkTo(page, title);
    await clear(title, '.inspector');
  }
  await press('Escape', 'ArrowRight', 'ArrowUp', 'Shift+ArrowRight');
  await clear('two chosen', '.inspector');
  await press('r');
  await clear('every kind of line', '[role=dialog]');
  await press('Escape', 'Shift+ArrowLeft', 'Shift+ArrowLeft', 'c');
  await clear('against whom', '.stage');
  await press('Escape', 'Escape', 'ArrowRight', 'Shift+F10');
  await clear('the menu of somebody', '[role=menu]');
  await press('Escape', 'Control+k');
  await clear('every command', '[role=dialog]');
  await press('Escape', 'h');
  await clear('hypotheses to point at', '[role=dialog]');
  await press('Escape', '?');
  await clear('every key', '[role=dialog]');
  await press('Escape', 'Escape');

  const entry = page.getByRole('textbox', { name: 'Invoerregel' });
  for (const words of ['Tijmen hecht met Fenne', 'opa hecht met Fenne', 'de buurvrouw blorpt Tijmen']) {
    await entry.fill(words);
    await clear(words, '.entry');
  }
  await entry.fill('');

  await page
    .getByRole('banner')
    .getByRole('button', { name: /^Tijdbalk, peildatum/ })
    .click();
  await clear('the time bar', '.time-bar');
  await press('ArrowLeft', 'ArrowLeft', 'ArrowLeft');
  await clear('another moment');
  await press('Control+F6');
  await page.locator('.time-bar').getByRole('button', { name: 'Sluiten' }).click();

  await page.getByRole('button', { name: 'Exporteren' }).click();
  await expect(page.getByRole('img', { name: 'Voorbeeld van de export' })).toBeVisible({ timeout: 60_000 });
  await clear('export', '[role=dialog]');
  await press('Escape');

  await page.getByRole('tree').focus();
  await press('s');
  await expect(page.locator('.sheet > svg [data-kind="help-line"]').first()).toBeVisible({ timeout: 30_000 });
  await clear('the systemogram');
  await page.getByRole('radio', { name: /wie/i }).last().click({ force: true });
  await clear('who for whom');
  expectGoodConduct(page);
  await page.context().close();
});

for (const dark of [false, true]) {
  test(`nobody is kept out of the start screen, ${dark ? 'dark' : 'light'}`, async ({ program }) => {
    const page = await program.open({ dark, atStart: true });
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.waitForTimeout(300);
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.title()).toBe('Systeemkaart');
    expectGoodConduct(page);
    await page.context().close();
  });
}

test('every control is reached with Tab, shows a ring, and the drawing is one of them', async ({ program }) => {
  const page = await program.open();
  const reached: string[] = [];
  for (let step = 0; step < 40 && !reached.some((name) => name.startsWith('Tekening van')); step += 1) {
    await page.keyboard.press('Tab');
    const { name, ring } = await page.evaluate(() => {
      const focused = document.activeElement === document.body ? null : document.activeElement;
      const shown = focused?.matches('input') === true ? focused.closest('label') : focused;
      return {
        name: focused?.getAttribute('aria-label') ?? focused?.textContent ?? '',
        ring: shown ? getComputedStyle(shown).outlineStyle : 'none',
      };
    });
    reached.push(name);
    if (name !== '') expect([name, ring]).toEqual([name, 'solid']);
  }
  expect(reached.map((name) => name.slice(0, 12)).join(', ')).toContain('Tekening van');
  await page.context().close();
});

test('the policy stops a script that somebody slips in', async ({ program }) => {
  const page = await program.open();
  const ran = await page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve) => {
        const done: string[] = [];
        const inline = document.createElement('script');
        inline.textContent = 'document.title = "slipped in"';
        document.head.append(inline);
        if (document.title === 'slipped in') done.push('inline script');
        document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="document.title = \'slipped in\'">');
        fetch('https://outside.example/').then(
          () => done.push('request'),
          () => undefined,
        );
        setTimeout(() => {
          const frame = document.createElement('iframe');
          frame.srcdoc = '<p>a page inside the page</p>';
          document.body.append(frame);
          if (frame.contentDocument?.querySelector('p')) done.push('frame');
          if (document.title === 'slipped in') done.push('event attribute');
          resolve(done);
        }, 300);
      }),
  );
  expect(ran).toEqual([]);
  await page.context().close();
});
