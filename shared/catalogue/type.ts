/** How one role of text is set at 100 % (catalogue A, text positions; looks tokens 3). Sizes in px. */
export interface TextStyle {
  readonly size: number;
  readonly weight: 400 | 500 | 600 | 700;
  /** Baseline to baseline, px. */
  readonly line: number;
}

/** Every role of text on the paper. */
export const textStyles = {
  age: { size: 14, weight: 600, line: 18 },
  /** The small ± before an age. */
  circa: { size: 10, weight: 400, line: 14 },
  years: { size: 10.5, weight: 400, line: 14 },
  name: { size: 12, weight: 500, line: 15 },
  indexName: { size: 12, weight: 700, line: 15 },
  detail: { size: 10, weight: 400, line: 13 },
  date: { size: 10.5, weight: 400, line: 14 },
  hull: { size: 11, weight: 600, line: 14 },
  mark: { size: 10.5, weight: 700, line: 14 },
  /** Beside a line: what it is about, and who sees it so. */
  lineLabel: { size: 11, weight: 600, line: 14 },
  perspective: { size: 10, weight: 400, line: 13 },
  letter: { size: 15, weight: 700, line: 18 },
  unknown: { size: 20, weight: 700, line: 24 },
  cardTitle: { size: 11.6, weight: 600, line: 15 },
  cardDetail: { size: 9.8, weight: 400, line: 13 },
  title: { size: 18, weight: 600, line: 24 },
  status: { size: 10.5, weight: 400, line: 14 },
  legend: { size: 11, weight: 400, line: 15 },
  legendTitle: { size: 12, weight: 600, line: 16 },
} as const satisfies Record<string, TextStyle>;
export type TextRole = keyof typeof textStyles;
