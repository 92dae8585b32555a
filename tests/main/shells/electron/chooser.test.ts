import { resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { wordsIn } from '../../../../main/services/words.ts';
import { chooserOf } from '../../../../main/shells/electron/chooser.ts';

const say = await wordsIn('nl');
const documents = 'documents';

function asking(given: { readonly opened?: string; readonly made?: string }) {
  const showOpenDialog = vi.fn(async (..._asked: unknown[]) =>
    given.opened === undefined ? { canceled: true, filePaths: [] } : { canceled: false, filePaths: [given.opened] },
  );
  const showSaveDialog = vi.fn(async (..._asked: unknown[]) =>
    given.made === undefined ? { canceled: true, filePath: '' } : { canceled: false, filePath: given.made },
  );
  const dialog = { showOpenDialog, showSaveDialog } as unknown as Parameters<typeof chooserOf>[0];
  return { chooser: chooserOf(dialog, () => undefined, documents, say), showOpenDialog, showSaveDialog };
}

test('a dialog that is cancelled chooses nothing', async () => {
  const { chooser } = asking({});
  expect([await chooser.open(), await chooser.make('team')]).toEqual([undefined, undefined]);
});

test('only team files are offered, and what is chosen stays out of the list of recent files', async () => {
  const { chooser, showOpenDialog } = asking({ opened: '/t/zwolle.systeemkaart' });
  expect(await chooser.open()).toBe('/t/zwolle.systeemkaart');
  expect(showOpenDialog.mock.calls[0]?.[0]).toMatchObject({
    filters: [{ extensions: ['systeemkaart'] }],
    properties: ['openFile', 'dontAddToRecent'],
  });
});

test('a new file always gets the ending of a team file', async () => {
  const { chooser, showSaveDialog } = asking({ made: '/t/nieuw' });
  expect(await chooser.make('zwolle')).toBe('/t/nieuw.systeemkaart');
  expect(showSaveDialog.mock.calls[0]?.[0]).toMatchObject({ defaultPath: resolve(documents, 'zwolle.systeemkaart') });
  expect(await asking({ made: '/t/a.SYSTEEMKAART' }).chooser.make('a')).toBe('/t/a.SYSTEEMKAART');
});
