import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../assets/icon');
const bytesOf = (name: string) => readFileSync(join(folder, name));
const PNG = Buffer.from([137, 80, 78, 71]);

/** Width and height of a PNG, px. */
function sizeOf(png: Buffer): readonly number[] {
  expect(png.subarray(0, 4)).toEqual(PNG);
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe('the icons of each system', () => {
  test.each(['icon.ico', 'systeemkaart.ico'])('%s holds every size that Windows shows, up to 256', (name) => {
    const ico = bytesOf(name);
    const found = Array.from({ length: ico.readUInt16LE(4) }, (_, index) => {
      const entry = ico.subarray(6 + 16 * index, 22 + 16 * index);
      const offset = entry.readUInt32LE(12);
      const [width, height] = sizeOf(ico.subarray(offset, offset + entry.readUInt32LE(8)));
      expect([entry.readUInt8(0) || 256, entry.readUInt8(1) || 256]).toEqual([width, height]);
      return width;
    });
    expect(found).toEqual([16, 24, 32, 48, 64, 128, 256]);
  });

  test.each(['icon.icns', 'systeemkaart.icns'])('%s holds every size that macOS shows, up to 1024', (name) => {
    const icns = bytesOf(name);
    expect([icns.toString('latin1', 0, 4), icns.readUInt32BE(4)]).toEqual(['icns', icns.length]);
    const found: number[] = [];
    for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) {
      const [width = 0] = sizeOf(icns.subarray(at + 8));
      found.push(width);
    }
    expect(found.toSorted((a, b) => a - b)).toEqual([16, 32, 32, 64, 64, 128, 256, 256, 512, 512, 1024]);
  });

  test.each([16, 32, 48, 64, 128, 256, 512])('Linux has one of %s px', (size) => {
    expect(sizeOf(bytesOf(`sizes/${size}x${size}.png`))).toEqual([size, size]);
  });
});
