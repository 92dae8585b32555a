import type { CustomScheme, Protocol } from 'electron';
import { pageHeaders, readPage } from '../../services/page.ts';

/** The program's own address. A scheme of its own, because file:// would share one origin with every file on the disk. */
export const HOME = 'app://systeemkaart/';

export const scheme: CustomScheme = { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } };

/** Whether an address is the program's own page. `origin` is "null" for a scheme of one's own in Node, so scheme and host are compared. */
export function isOwn(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host } = new URL(address);
  return protocol === 'app:' && host === 'systeemkaart';
}

/** Serves the built window in `folder` under `app://systeemkaart/`, with the same headers as the other shell. */
export function servePage(protocol: Pick<Protocol, 'handle'>, folder: string): void {
  protocol.handle('app', async (request) => {
    const file = isOwn(request.url) && request.method === 'GET' ? await readPage(folder, new URL(request.url).pathname) : undefined;
    if (file === undefined) return new Response(null, { status: 404, headers: pageHeaders });
    return new Response(file.bytes, { headers: { ...pageHeaders, 'Content-Type': file.mediaType } });
  });
}
