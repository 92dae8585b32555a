import { useState } from 'react';
import { isTaken, strengthOf } from './passphrase.ts';
import type { Strength } from './passphrase.ts';

/** A new passphrase and the same once more, as they are typed. */
export interface Pair {
  readonly first: string;
  readonly second: string;
  readonly strength: Strength;
  readonly setFirst: (text: string) => void;
  readonly setSecond: (text: string) => void;
  /** What is wrong is only said once somebody tried to go on. */
  readonly pressed: boolean;
  /** The passphrase where it may be used; undefined where something is wrong, and from then on that is said. */
  readonly take: () => string | undefined;
}

/** Holds a new passphrase that is typed twice; `known` is what everybody knows and therefore counts for nothing. */
export function usePair(known: readonly string[]): Pair {
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [pressed, setPressed] = useState(false);
  const strength = strengthOf(first, known);
  const take = (): string | undefined => {
    setPressed(true);
    return isTaken(strength) && first === second ? first : undefined;
  };
  return { first, second, strength, setFirst, setSecond, pressed, take };
}
