import { barriers } from './barriers.ts';
import { expect, expectGoodConduct, test } from './program.ts';

for (const dark of [false, true]) {
  test(`nobody is kept out: window, menus and dialogs, ${dark ? 'dark' : 'light'}`, async ({ program }) => {
    const page = await program.open({ dark });
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Lagen' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.waitForTimeout(300);
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Weergave' }).click();
    await page.waitForTimeout(300);
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Voorbeelden' }).click();
    await page.waitForTimeout(300);
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Exporteren' }).click();
    await expect(page.getByRole('img', { name: 'Voorbeeld van de export' })).toBeVisible({ timeout: 60_000 });
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.waitForTimeout(300);
    expect(await barriers(page)).toEqual([]);
    expectGoodConduct(page);
    await page.context().close();
  });
}

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
  for (let step = 0; step < 14; step += 1) {
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
  expect(reached.some((name) => name.startsWith('Tekening van'))).toBe(true);
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
