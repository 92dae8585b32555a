/** Choices that one number decides: the same number, the same choices. */
export interface Draw {
  readonly number: (below: number) => number;
  readonly chance: (percent: number) => boolean;
  readonly one: <T>(list: readonly T[]) => T;
  /** Some of a list, each once, in an order of their own. */
  readonly some: <T>(list: readonly T[], least: number, most: number) => T[];
  /** An id that nothing has. */
  readonly fresh: () => string;
}

/** A row of choices. */
export function drawOf(seed: number): Draw {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const number = (below: number): number => Math.floor(next() * below);
  const one = <T>(list: readonly T[]): T => {
    const chosen = list[number(list.length)];
    if (chosen === undefined) throw new Error('there is nothing to choose from');
    return chosen;
  };
  let made = 0;
  return {
    number,
    one,
    chance: (percent) => number(100) < percent,
    some: (list, least, most) => {
      const left = [...list];
      const wanted = Math.min(left.length, least + number(most - least + 1));
      return Array.from({ length: wanted }, () => left.splice(number(left.length), 1)).flat();
    },
    fresh: () => {
      made += 1;
      return `new-${seed}-${made}`;
    },
  };
}
