import { z } from 'zod';

/** The window round the drawing: its light and its language. Nothing of any file. */
export const frame = z.strictObject({ appearance: z.enum(['system', 'light', 'dark']), language: z.enum(['nl', 'en']) });

/** What this user chose for the window on this computer. */
export const frames = {
  /** Null where nothing was chosen yet. */
  'frame.read': { input: z.strictObject({}), answer: frame.nullable() },
  'frame.keep': { input: frame, answer: z.strictObject({}) },
} as const;

export type Frame = z.infer<typeof frame>;
