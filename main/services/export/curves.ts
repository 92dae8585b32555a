/** How many numbers each command of SVG path data takes. */
const arity: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 };

interface Command {
  readonly letter: string;
  readonly numbers: readonly number[];
}

function commandsOf(d: string): readonly Command[] {
  return [...d.matchAll(/([a-z])([^a-df-z]*)/gi)].flatMap(([, letter = '', rest = '']) => {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/gi) ?? []).map(Number);
    const count = arity[letter.toLowerCase()] ?? 0;
    if (count === 0) return [{ letter, numbers: [] }];
    const next = { m: 'l', M: 'L' }[letter] ?? letter;
    return Array.from({ length: Math.floor(numbers.length / count) }, (_, i) => ({
      letter: i === 0 ? letter : next,
      numbers: numbers.slice(i * count, (i + 1) * count),
    }));
  });
}

/**
 * The same path with its quadratic curves (Q, q, T, t) as cubic ones, everything else as it was: PDF knows no
 * quadratic curves, and pdfkit's stand-in for them bends otherwise.
 */
export function withoutQuadratics(d: string): string {
  if (!/[qt]/i.test(d)) return d;
  let [x, y, startX, startY] = [0, 0, 0, 0];
  /** Control point of the curve before, which T mirrors. */
  let control: readonly [number, number] | undefined;
  return commandsOf(d)
    .map(({ letter, numbers }) => {
      const kind = letter.toLowerCase();
      const [fromX, fromY] = letter === kind ? [x, y] : [0, 0];
      const [first = 0, second = 0] = numbers;
      const [fromEnd = 0, lastY = 0] = numbers.slice(-2);
      const [beforeX, beforeY, mirrored] = [x, y, control] as const;
      control = undefined;
      if (kind === 'z') [x, y] = [startX, startY];
      else if (kind === 'h') x = fromX + first;
      else if (kind === 'v') y = fromY + first;
      else [x, y] = [fromX + fromEnd, fromY + lastY];
      if (kind === 'm') [startX, startY] = [x, y];
      if (kind !== 'q' && kind !== 't') return letter + numbers.join(' ');
      const [qx, qy] =
        kind === 'q'
          ? [fromX + first, fromY + second]
          : [2 * beforeX - (mirrored?.[0] ?? beforeX), 2 * beforeY - (mirrored?.[1] ?? beforeY)];
      control = [qx, qy];
      return `C${[towards(beforeX, qx), towards(beforeY, qy), towards(x, qx), towards(y, qy), x, y].join(' ')}`;
    })
    .join('');
}

/** Where the cubic control lies: two thirds of the way from an end to the quadratic one. */
function towards(end: number, control: number): number {
  return end + (2 / 3) * (control - end);
}
