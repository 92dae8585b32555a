import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  randomBytes,
} from 'node:crypto';

const NONCE = 12;
const TAG = 16;

/** A fresh secret of 256 bits. */
export function newSecret(): Uint8Array {
  return randomBytes(32);
}

/** A key of 256 bits for one purpose, from a secret that cannot be guessed. Other purposes give keys that tell nothing of each other. */
export function keyFor(secret: Uint8Array, purpose: string, salt: Uint8Array = new Uint8Array()): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, salt, `systeemkaart ${purpose}`, 32));
}

/** Seals bytes with AES-256-GCM under a fresh nonce, bound to what they are about. Base64 of nonce, bytes and tag. */
export function seal(key: Uint8Array, bytes: Uint8Array, about: string): string {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG });
  cipher.setAAD(Buffer.from(about));
  return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]).toString('base64');
}

/** Opens what `seal` made; undefined where the key is another one, or a bit of it or of what it is about was changed. */
export function unseal(key: Uint8Array, box: string, about: string): Uint8Array | undefined {
  const bytes = Buffer.from(box, 'base64');
  if (bytes.length < NONCE + TAG) return undefined;
  const cipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE), { authTagLength: TAG });
  cipher.setAAD(Buffer.from(about));
  cipher.setAuthTag(bytes.subarray(-TAG));
  const opened = cipher.update(bytes.subarray(NONCE, -TAG));
  try {
    return Buffer.concat([opened, cipher.final()]);
  } catch {
    return undefined;
  }
}

/** A pair of X25519 keys as DER: what is sealed to the public one only the private one opens. */
export interface Pair {
  readonly public: Uint8Array;
  readonly private: Uint8Array;
}

/** A fresh pair. */
export function newPair(): Pair {
  const { publicKey, privateKey } = generateKeyPairSync('x25519', {
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'der' },
  });
  return { public: publicKey, private: privateKey };
}

/** The pair that a private key belongs to. */
export function pairFrom(own: Uint8Array): Pair {
  const key = createPrivateKey({ key: Buffer.from(own), format: 'der', type: 'pkcs8' });
  return { public: createPublicKey(key).export({ format: 'der', type: 'spki' }), private: own };
}

/** Something sealed to the owner of a pair: the half that goes along, and the box. */
export interface Letter {
  readonly half: string;
  readonly box: string;
}

/** Seals bytes so that only the owner of the pair reads them; whoever seals need not know their private key. */
export function sealTo(owner: Uint8Array, bytes: Uint8Array, about: string): Letter {
  const once = newPair();
  return {
    half: Buffer.from(once.public).toString('base64'),
    box: seal(agreed(once.private, owner, once.public, owner), bytes, about),
  };
}

/** Opens what was sealed to the owner; undefined where it was sealed to somebody else or changed since. */
export function unsealFrom(own: Pair, letter: Letter, about: string): Uint8Array | undefined {
  const half = Buffer.from(letter.half, 'base64');
  try {
    return unseal(agreed(own.private, half, half, own.public), letter.box, about);
  } catch {
    // A half that is no point of the curve: Node says so by throwing.
    return undefined;
  }
}

function agreed(mine: Uint8Array, theirs: Uint8Array, once: Uint8Array, owner: Uint8Array): Uint8Array {
  const secret = diffieHellman({
    privateKey: createPrivateKey({ key: Buffer.from(mine), format: 'der', type: 'pkcs8' }),
    publicKey: createPublicKey({ key: Buffer.from(theirs), format: 'der', type: 'spki' }),
  });
  return keyFor(secret, 'keys letter', Buffer.concat([once, owner]));
}
