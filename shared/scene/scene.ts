import type { Box } from '../geometry/box.ts';
import type { DrawnRecord } from '../rules/focus.ts';

/**
 * What is drawn: groups, paths and texts, and nothing else. Screen, SVG, PNG and PDF all show this one scene.
 * Lengths in px; colours are already those of the theme.
 */

/** What a mark is within its record (casus format 3). */
export type Part = 'symbol' | 'line' | 'label' | 'mark';

/** The `data-...` attributes of a drawn record: `kind` always, then what the contract asks for it (casus format 3). */
export interface RecordData {
  readonly kind:
    | 'person'
    | 'union'
    | 'sibship'
    | 'descent'
    | 'twins'
    | 'household'
    | 'tie'
    | 'coalition'
    | 'triangle'
    | 'loyalty'
    | 'boundary'
    | 'involved'
    | 'help-line'
    | 'direction'
    | 'event'
    | 'ring'
    | 'legend';
  readonly record?: string;
  readonly union?: string;
  readonly parent?: string;
  readonly organisation?: string;
  readonly child?: string;
  readonly children?: string;
}

export interface GroupMark {
  readonly mark: 'group';
  readonly data?: RecordData;
  /** Whom it tells something about, where it is no record itself. */
  readonly about?: DrawnRecord;
  /** The words for a screen reader. */
  readonly title?: string;
  readonly opacity?: number;
  readonly children: readonly Mark[];
}

export interface PathMark {
  readonly mark: 'path';
  readonly part: Part;
  /** SVG path data, absolute or relative, numbers in px. */
  readonly d: string;
  readonly fill?: string;
  readonly fillOpacity?: number;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  /** On and off lengths, px. */
  readonly dash?: readonly number[];
  readonly cap?: 'butt' | 'round';
  readonly join?: 'miter' | 'round';
}

export interface TextMark {
  readonly mark: 'text';
  readonly part: 'label' | 'mark';
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly weight: 400 | 500 | 600 | 700;
  readonly italic?: boolean;
  readonly fill: string;
  /** Width in px of a white edge round the letters, so that they stay readable on a line. */
  readonly halo?: number;
  /** Width in px that the layout relied on. */
  readonly width?: number;
  /** Degrees clockwise about (x, y). */
  readonly rotate?: number;
}

export type Mark = GroupMark | PathMark | TextMark;

export interface Scene {
  /** The part of the plane that is shown, px. */
  readonly view: Box;
  readonly title: string;
  /** One sentence that says what is drawn. */
  readonly description: string;
  readonly marks: readonly Mark[];
}
