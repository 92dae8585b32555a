import { expect, test } from 'vitest';
import { countOutcomes, readForImport, stretches } from '../../../renderer/casussen/importing.ts';

const file = (name: string, bytes: Uint8Array<ArrayBuffer>, size = bytes.length) => ({
  name,
  size,
  arrayBuffer: () => Promise.resolve(bytes.buffer),
});

test('a file of text is read as it is', async () => {
  expect(await readForImport(file('a.json', new TextEncoder().encode('{"id": "é"}')))).toEqual({ file: 'a.json', text: '{"id": "é"}' });
});

test('a file that is no UTF-8, or too large, is refused before it is sent, with its fault', async () => {
  const latin = await readForImport(file('latin.json', new Uint8Array([0x7b, 0xe9, 0x7d])));
  const large = await readForImport(file('large.json', new Uint8Array(), 21 * 1024 * 1024));
  expect('refused' in latin && latin.refused.faults.map(({ what }) => what.id)).toEqual(['fault.not-utf8']);
  expect('refused' in large && large.refused.faults.map(({ what }) => what.id)).toEqual(['fault.too-big']);
});

test('files go over in stretches that are never too large, all of them once, in order', () => {
  const files = ['aaaa', 'bb', 'c', 'dddddddd', 'e'].map((text) => ({ text }));
  const cut = stretches(files, { signs: 6, files: 2 });
  expect(cut.map((stretch) => stretch.map(({ text }) => text))).toEqual([['aaaa', 'bb'], ['c'], ['dddddddd'], ['e']]);
});

test('every outcome is counted', () => {
  const one = { file: 'a', casus: null, code: '', counts: {}, faults: [] };
  expect(
    countOutcomes([
      { ...one, outcome: 'added' },
      { ...one, outcome: 'refused' },
      { ...one, outcome: 'added' },
    ]),
  ).toEqual({
    added: 2,
    replaced: 0,
    copied: 0,
    same: 0,
    exists: 0,
    refused: 1,
  });
});
