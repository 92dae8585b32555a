/** Makes a picture as a PNG, so many px wide and high. */
export type Drawn = (size: number) => Uint8Array;

const inIco = [16, 24, 32, 48, 64, 128, 256] as const;

/** Apple's name for each size in an `.icns`; some sizes have two, for screens of one and of two px a point. */
const inIcns = [
  ['icp4', 16],
  ['icp5', 32],
  ['icp6', 64],
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic10', 1024],
  ['ic11', 32],
  ['ic12', 64],
  ['ic13', 256],
  ['ic14', 512],
] as const;

/** An icon for Windows: a list of PNGs of 16 to 256 px. */
export function ico(draw: Drawn): Uint8Array {
  const pictures = inIco.map((size) => ({ size, png: draw(size) }));
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  for (const [index, { size, png }] of pictures.entries()) {
    const at = 6 + 16 * index;
    // 256 does not fit in a byte and is written as 0.
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}

/** An icon for macOS: PNGs of 16 to 1024 px, each under Apple's name. */
export function icns(draw: Drawn): Uint8Array {
  const parts = inIcns.map(([name, size]) => block(name, draw(size)));
  return block('icns', Buffer.concat(parts));
}

function block(name: string, bytes: Uint8Array): Buffer {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32BE(8 + bytes.length, 4);
  return Buffer.concat([head, bytes]);
}
