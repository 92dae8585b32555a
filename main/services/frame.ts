import { join } from 'node:path';
import { z } from 'zod';
import type { Answer, Input, Question } from '../../shared/bridge/api.ts';
import { frame } from '../../shared/bridge/questions/frame.ts';
import { settingsAt } from './settings.ts';
import type { Station } from './station.ts';

type FrameQuestion = Extract<Question, `frame.${string}`>;

const schema = z.object({ version: z.literal(1), frame: frame.nullable() });

/** Keeps the light and language of the window in `window.json` of the station, so that they are there at the next start. */
export function frameAnswers({ home }: Station): { readonly [Q in FrameQuestion]: (input: Input<Q>) => Promise<Answer<Q>> } {
  const settings = settingsAt<z.infer<typeof schema>>(join(home, 'window.json'), schema, { version: 1, frame: null });
  return {
    'frame.read': async () => (await settings.read()).frame,
    'frame.keep': async (chosen) => {
      await settings.change(() => ({ version: 1, frame: chosen }));
      return {};
    },
  };
}
