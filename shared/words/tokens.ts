/** A piece of what was typed. Everything but white space lies in exactly one. */
export interface Token {
  readonly is: 'word' | 'number' | 'sign' | 'quote';
  readonly text: string;
  /** Where it stands in the text, `to` not included. */
  readonly from: number;
  readonly to: number;
  /** Whether no space stands before it. */
  readonly glued: boolean;
}

const shapes = [
  { is: 'quote', shape: /["“„”]([^"“„”]*)["“„”]/uy },
  { is: 'number', shape: /\d+/uy },
  { is: 'word', shape: /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/uy },
  // A new line ends a phrase, so it is a sign of its own.
  { is: 'sign', shape: /\n|[^\s]/uy },
] as const;

/** What was typed in pieces: words, numbers, text in quotes, and every other sign by itself. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let glued = false;
  while (at < text.length) {
    const piece = pieceAt(text, at);
    if (piece === undefined) {
      at += 1;
      glued = false;
      continue;
    }
    tokens.push({ ...piece, from: at, to: at + piece.text.length, glued });
    at += piece.text.length;
    glued = true;
  }
  return tokens;
}

function pieceAt(text: string, at: number): Pick<Token, 'is' | 'text'> | undefined {
  for (const { is, shape } of shapes) {
    shape.lastIndex = at;
    const found = shape.exec(text);
    if (found !== null) return { is, text: found[0] };
  }
  return undefined;
}
