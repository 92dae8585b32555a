import { expect, expectGoodConduct, test } from './program.ts';

test('what may not be right about somebody is asked beside the drawing, without names where they are off, and goes when it is mended', async ({
  program,
}) => {
  const page = await program.open();
  const inspector = page.locator('.inspector');
  const advice = inspector.locator('.advice-line');
  const write = async (name: string, text: string): Promise<void> => {
    await inspector.getByRole('textbox', { name, exact: true }).fill(text);
    await page.keyboard.press('Tab');
  };
  await page.getByRole('tree').focus();
  for (const key of ['ArrowRight', 'ArrowUp']) await page.keyboard.press(key);
  await expect(inspector).toContainText('Marleen');
  await expect(advice).toHaveCount(0);
  await write('Overleden', '1970');
  await expect(advice).toContainText(['Even nakijken: het overlijden ligt in een eerder jaar dan de geboorte.']);
  await write('Overleden', '');
  await expect(advice).toHaveCount(0);
  await write('Geboren', '2008');
  await expect(advice.filter({ hasText: 'Marleen was 2 bij de geboorte van Fenne.' })).toHaveCount(1);
  await page.getByRole('radio', { name: 'Initialen' }).click({ force: true });
  await expect(advice.filter({ hasText: 'M., moeder was 2 bij de geboorte van F., zus.' })).toHaveCount(1);
  await expect(inspector).not.toContainText('Fenne');
  expectGoodConduct(page);
  await page.context().close();
});
