import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { drawingOf, expect, expectGoodConduct, samples, test } from './program.ts';

/** Lets a file fall on the window, as from a folder. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content ?? ''], fileName ?? '', { type: 'application/json' }));
      return transfer;
    },
    [name, text],
  );
  await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
}

const [, sample] = samples;

test('a casus file that is dropped on the window is drawn, and nothing of it is kept', async ({ program }) => {
  const page = await program.open();
  const text = await readFile(sample?.path ?? '', 'utf8');
  await drop(page, 'eigen.casus.json', text.replace(/"id": "[^"]+"/, '"id": "EIGEN-1"'));
  await drawingOf(page, 'EIGEN-1');
  const kept = await page.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length]);
  expect(kept).toEqual([0, 0, 0]);
  expectGoodConduct(page);
  await page.context().close();
});

test('a file is opened through the system as well', async ({ program }) => {
  const page = await program.open();
  const choosing = page.waitForEvent('filechooser');
  await page.keyboard.press('Control+o');
  await (await choosing).setFiles(sample?.path ?? '');
  const { id } = JSON.parse(await readFile(sample?.path ?? '', 'utf8')) as { id: string };
  await drawingOf(page, id);
  await page.context().close();
});

test('a file that is long in choosing is opened none the less, whatever the window tidies up meanwhile', async ({ program }) => {
  const page = await program.open();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Page.enable');
  await devtools.send('Page.setInterceptFileChooserDialog', { enabled: true });
  const choosing = new Promise<number | undefined>((resolve) => {
    devtools.once('Page.fileChooserOpened', ({ backendNodeId }) => resolve(backendNodeId));
  });
  await page.keyboard.press('Control+o');
  const backendNodeId = (await choosing) ?? 0;
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('DOM.setFileInputFiles', { backendNodeId, files: [sample?.path ?? ''] });
  const { id } = JSON.parse(await readFile(sample?.path ?? '', 'utf8')) as { id: string };
  await drawingOf(page, id);
  await expect(page.locator('input[type=file]')).toHaveCount(0);
  await page.context().close();
});

test('a bad file is refused whole, with every fault by its place, and the drawing stays', async ({ program }) => {
  const page = await program.open();
  const casus = JSON.parse(await readFile(sample?.path ?? '', 'utf8')) as {
    unions: { partners: string[] }[];
    persons: { birth?: string }[];
  };
  const [union] = casus.unions;
  const [person] = casus.persons;
  if (union) union.partners[1] = 'opa_x';
  if (person) person.birth = '2013-13-40';
  await drop(page, 'fout.casus.json', JSON.stringify(casus));
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Dit bestand is niet geopend');
  await expect(dialog).toContainText('unions[0].partners[1]');
  await expect(dialog).toContainText('persons[0].birth');
  await expect(dialog).not.toContainText('fault.');
  await dialog.getByRole('button', { name: 'Sluiten' }).last().click();
  await drawingOf(page);
  expectGoodConduct(page);
  await page.context().close();
});
