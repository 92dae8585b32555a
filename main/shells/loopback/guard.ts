import { randomBytes, timingSafeEqual } from 'node:crypto';

/** What of a request the guard looks at; names of headers in lower case. */
export interface Asked {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** Why the guard turned a request away, as the status and the sentence that go back. */
export interface Turned {
  readonly status: 401 | 403 | 405 | 415;
  readonly sentence: string;
}

/** The keeper of the one door: who knows the token once gets a cookie, and only the program's own page may use it. */
export interface Guard {
  /** 256 bits, good for one entry. */
  readonly token: string;
  readonly foreign: (asked: Asked) => Turned | undefined;
  readonly notAdmitted: (asked: Asked) => Turned | undefined;
  /** Exchanges the token for the text of a `Set-Cookie` header; undefined where it is wrong or was used before. */
  readonly enter: (token: string) => string | undefined;
}

const secret = () => randomBytes(32).toString('base64url');

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** A guard for the door on 127.0.0.1 at that port. */
export function guardOf(port: number): Guard {
  const host = `127.0.0.1:${port}`;
  const cookie = `systeemkaart-${port}`;
  const token = secret();
  const session = secret();
  let used = false;

  return {
    token,
    foreign({ method, headers }) {
      if (headers['host'] !== host) return { status: 403, sentence: 'This address is not the one the program listens to.' };
      const site = headers['sec-fetch-site'];
      const navigation = headers['sec-fetch-mode'] === 'navigate' && method === 'GET';
      if (site !== undefined && site !== 'same-origin' && !(navigation && site === 'none')) {
        return { status: 403, sentence: 'Only the program itself may ask.' };
      }
      const origin = headers['origin'];
      if (origin !== undefined && origin !== `http://${host}`) return { status: 403, sentence: 'Only the program itself may ask.' };
      if (method === 'GET' || method === 'HEAD') return undefined;
      if (method !== 'POST') return { status: 405, sentence: 'Only GET and POST are known here.' };
      if (origin === undefined) return { status: 403, sentence: 'Only the program itself may ask.' };
      if (headers['content-type'] !== 'application/json') return { status: 415, sentence: 'A question is asked as JSON.' };
      return undefined;
    },
    notAdmitted({ headers }) {
      const given = String(headers['cookie'] ?? '')
        .split(/;\s*/)
        .find((part) => part.startsWith(`${cookie}=`));
      if (given !== undefined && same(given.slice(cookie.length + 1), session)) return undefined;
      return { status: 401, sentence: 'Open the program with the address that it printed when it started.' };
    },
    enter(offered) {
      if (used || !same(offered, token)) return undefined;
      used = true;
      return `${cookie}=${session}; HttpOnly; SameSite=Strict; Path=/`;
    },
  };
}
