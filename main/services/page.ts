import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

/** What the window may load and do: its own files, nothing from anywhere else. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "form-action 'none'",
].join('; ');

/** The headers that go with everything a shell hands to the window. */
export const pageHeaders = {
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), payment=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
} as const;

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8',
};

export interface PageFile {
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** One file of the built window by its address; undefined for what is not there, of an unknown kind or outside the folder. */
export async function readPage(folder: string, address: string): Promise<PageFile | undefined> {
  const asked = safeDecode(address === '/' ? '/index.html' : address);
  if (asked === undefined || asked.includes('\0')) return undefined;
  const path = join(folder, asked);
  const mediaType = mediaTypes[extname(path)];
  if (mediaType === undefined || !path.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return undefined;
  try {
    return { mediaType, bytes: new Uint8Array(await readFile(path)) };
  } catch {
    return undefined;
  }
}

function safeDecode(address: string): string | undefined {
  try {
    return decodeURIComponent(address);
  } catch {
    return undefined;
  }
}
