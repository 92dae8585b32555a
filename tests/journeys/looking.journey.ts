import type { Page } from '@playwright/test';
import { drawingOf, expect, expectGoodConduct, test } from './program.ts';

const percent = async (page: Page) => Number(((await page.locator('.zoom .percent').textContent()) ?? '').replace(/\D/g, ''));
const place = (page: Page) => page.locator('.sheet').evaluate((sheet) => sheet.style.transform);

test('keys move and enlarge the drawing, and 0 shows it whole again', async ({ program }) => {
  const page = await program.open();
  const whole = await place(page);
  const start = await percent(page);
  await page.keyboard.press('+');
  expect(await percent(page)).toBeGreaterThan(start);
  await page.keyboard.press('-');
  await page.keyboard.press('-');
  expect(await percent(page)).toBeLessThan(start);
  await page.locator('.zoom .percent').click();
  expect(await percent(page)).toBe(100);
  const before = await place(page);
  await page.locator('[data-drawing-focus]').focus();
  await page.keyboard.press('Alt+ArrowRight');
  expect(await place(page)).not.toBe(before);
  await page.keyboard.press('Alt+ArrowLeft');
  expect(await place(page)).toBe(before);
  await page.keyboard.press('0');
  expect(await place(page)).toBe(whole);
  expectGoodConduct(page);
  await page.context().close();
});

test('wheel and drag move the drawing under the hand', async ({ program }) => {
  const page = await program.open();
  const start = await percent(page);
  await page.mouse.move(720, 400);
  await page.mouse.wheel(0, -240);
  await expect.poll(() => percent(page)).toBeGreaterThan(start);
  const before = await place(page);
  await page.mouse.down();
  await page.mouse.move(820, 460, { steps: 4 });
  await page.mouse.up();
  expect(await place(page)).not.toBe(before);
  await page.getByRole('button', { name: 'Hele tekening in beeld' }).click();
  expect(await percent(page)).toBe(start);
  await page.context().close();
});

test('the drawing stays whole when the window changes, and stays put once a hand has moved it', async ({ program }) => {
  const page = await program.open();
  const wide = await percent(page);
  await page.setViewportSize({ width: 1024, height: 700 });
  await expect.poll(() => percent(page)).toBeLessThan(wide);
  await page.locator('.zoom .percent').click();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.waitForTimeout(200);
  expect(await percent(page)).toBe(100);
  await page.context().close();
});

for (const diagram of ['g', 's']) {
  test(`all of the ${diagram === 'g' ? 'genogram' : 'systemogram'} stays in sight where it stood when somebody is chosen`, async ({
    program,
  }) => {
    const page = await program.open({ width: 1280, height: 800 });
    await page.getByRole('tree').focus();
    await page.keyboard.press(diagram);
    await drawingOf(page);
    const stood = await place(page);
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.inspector')).toBeVisible();
    await drawingOf(page);
    await page.waitForTimeout(200);
    expect(await place(page)).toBe(stood);
    const outside = await page.evaluate(() => {
      const stage = document.querySelector('.stage')?.getBoundingClientRect();
      const control = document.querySelector('.zoom')?.getBoundingClientRect();
      return [...document.querySelectorAll('.sheet > svg [data-record] :is(path, text)')].filter((it) => {
        const { left, top, right, bottom, width } = it.getBoundingClientRect();
        if (!stage || !control || width === 0) return false;
        const under =
          it.localName === 'text' && right > control.left && left < control.right && bottom > control.top && top < control.bottom;
        return left < stage.left + 8 || top < stage.top + 8 || right > stage.right - 8 || bottom > stage.bottom - 8 || under;
      }).length;
    });
    expect(outside).toBe(0);
    await page.context().close();
  });
}

test('a chosen triangle has a halo, and a chosen home keeps its dashes over one', async ({ program }) => {
  const page = await program.open();
  const walkTo = async (title: string): Promise<void> => {
    await page.getByRole('tree').focus();
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowRight');
    for (let step = 0; step < 60; step += 1) {
      if ((await page.locator('.inspector h2').first().textContent())?.startsWith(title) === true) return;
      await page.keyboard.press('Control+ArrowDown');
    }
  };
  await walkTo('Driehoek');
  await expect(page.locator('.halo.chosen')).toHaveAttribute('d', /Z$/);
  await walkTo('huis moeder');
  const band = page.locator('.hands.below .halo.chosen[data-chosen="household:h_moeder"]');
  await expect(band).toHaveCount(1);
  await expect(page.locator('.hands:not(.below) .outline')).toHaveCount(0);
  await page.context().close();
});

test('with initials or roles no name is left anywhere in the window', async ({ program }) => {
  const page = await program.open();
  const names = ['Tijmen', 'Marleen', 'Jeroen', 'Fenne', 'Veldman'];
  const left = async () => {
    const markup = await page.content();
    return names.filter((name) => markup.includes(`>${name}`) || markup.includes(` ${name}`));
  };
  expect(await left()).toEqual(names);
  for (const style of ['Initialen', 'Rollen']) {
    await page.getByRole('radio', { name: style }).click({ force: true });
    await expect(page.getByRole('radio', { name: style })).toBeChecked();
    await expect.poll(left).toEqual([]);
  }
  await page.keyboard.press('F6');
  await expect.poll(left).toEqual(names);
  expectGoodConduct(page);
  await page.context().close();
});

test('a layer that is switched off leaves no trace in the drawing', async ({ program }) => {
  const page = await program.open();
  const hulls = page.locator('.sheet [data-kind="household"]');
  const before = await hulls.count();
  expect(before).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Lagen' }).click();
  await page.getByRole('checkbox', { name: 'huishoudens' }).click({ force: true });
  await expect(hulls).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'huishoudens' }).click({ force: true });
  await expect(hulls).toHaveCount(before);
  expectGoodConduct(page);
  await page.context().close();
});

test('black and white leaves no colour in the drawing', async ({ program }) => {
  const page = await program.open();
  const colours = () =>
    page.locator('.sheet > svg').evaluate((drawing) => {
      const used = [...drawing.querySelectorAll('[fill],[stroke]')].flatMap((mark) => [
        mark.getAttribute('fill'),
        mark.getAttribute('stroke'),
      ]);
      return [...new Set(used)]
        .filter((colour) => colour !== null && colour.startsWith('#'))
        .filter((colour) => {
          const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(colour?.slice(at, at + 2) ?? '', 16));
          return Math.max(r, g, b) - Math.min(r, g, b) > 40;
        });
    });
  expect((await colours()).length).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Weergave' }).click();
  await page.getByRole('radio', { name: 'Zwart-wit' }).click({ force: true });
  await expect.poll(colours).toEqual([]);
  await page.context().close();
});

test('the window speaks English when asked, and goes dark with the system or by hand', async ({ program }) => {
  const page = await program.open({ dark: true });
  await expect(page.locator('html')).toHaveAttribute('data-appearance', 'dark');
  await page.getByRole('button', { name: 'Weergave' }).click();
  await page.getByRole('radio', { name: 'Licht' }).click({ force: true });
  await expect(page.locator('html')).toHaveAttribute('data-appearance', 'light');
  await page.getByRole('radio', { name: 'English' }).click({ force: true });
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Export' })).toBeVisible();
  await drawingOf(page);
  // The choice is kept for the next window of this program, and other journeys speak Dutch.
  await page.getByRole('button', { name: 'Display' }).click();
  await page.getByRole('radio', { name: 'Nederlands' }).click({ force: true });
  await page.getByRole('radio', { name: 'Systeem' }).click({ force: true });
  await expect(page.locator('html')).toHaveAttribute('data-appearance', 'dark');
  await drawingOf(page);
  expectGoodConduct(page);
  await page.context().close();
});

for (const motion of [true, false]) {
  test(`people ${motion ? 'glide to their new place' : 'stand in their new place at once where motion is unwanted'}`, async ({
    program,
  }) => {
    const page = await program.open({ motion });
    await page.evaluate(() => {
      const gliding = { most: 0 };
      Object.assign(window, { gliding });
      new MutationObserver(() => {
        const moving = document.querySelector('.sheet')?.getAnimations({ subtree: true }) ?? [];
        gliding.most = Math.max(gliding.most, moving.length);
      }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    await page.getByRole('radio', { name: 'Initialen' }).click({ force: true });
    await expect(page.locator('.sheet')).not.toContainText('Marleen');
    await page.waitForTimeout(400);
    const { most, left } = await page.evaluate(() => ({
      most: (window as unknown as { gliding: { most: number } }).gliding.most,
      left: document.querySelector('.sheet')?.getAnimations({ subtree: true }).length,
    }));
    expect(most > 0).toBe(motion);
    expect(left).toBe(0);
    await page.context().close();
  });
}

test('no word of the legend lies on another, whatever is beside the drawing and however large it is shown', async ({ program }) => {
  const page = await program.open({ width: 1280, height: 800 });
  const overlaps = async (): Promise<number> =>
    page.locator('.paper-legend li').evaluateAll((all) => {
      const boxes = all.map((it) => {
        const range = document.createRange();
        range.selectNodeContents(it);
        return range.getBoundingClientRect();
      });
      const over = (a: DOMRect, b: DOMRect): boolean =>
        a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
      return boxes.flatMap((a, at) => boxes.slice(at + 1).filter((b) => over(a, b))).length;
    });
  expect(await overlaps()).toBe(0);
  await page.getByRole('tree').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.inspector')).toBeVisible();
  expect(await overlaps()).toBe(0);
  await page.getByRole('button', { name: 'Weergave' }).click();
  await page.getByRole('radio', { name: /rojectie/ }).click({ force: true });
  await expect(page.locator('.paper-legend.large')).toBeVisible({ timeout: 60_000 });
  expect(await overlaps()).toBe(0);
  await page.context().close();
});
