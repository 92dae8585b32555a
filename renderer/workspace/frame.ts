import { createContext, useContext, useEffect, useState } from 'react';
import type { View } from '../../shared/rules/view.ts';

export const appearances = ['system', 'light', 'dark'] as const;

/** The window round the drawing: its light and its language. */
export interface Frame {
  readonly appearance: (typeof appearances)[number];
  readonly language: View['language'];
}

export type FrameHand = readonly [Frame, (frame: Frame) => void];

const first: Frame = { appearance: 'system', language: 'nl' };

export const FrameContext = createContext<FrameHand>([first, () => undefined]);

/** The light and language of this window, and the way to change them; they begin anew at each start. */
export function useFrame(): FrameHand {
  return useContext(FrameContext);
}

/** The frame of the whole program, kept on the page's root for the styles and for screen readers. Once a window. */
export function useOwnFrame(): FrameHand {
  const [frame, setFrame] = useState<Frame>(first);
  const { appearance, language } = frame;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    const night = window.matchMedia('(prefers-color-scheme: dark)');
    const show = () => {
      const dark = appearance === 'dark' || (appearance === 'system' && night.matches);
      document.documentElement.dataset['appearance'] = dark ? 'dark' : 'light';
    };
    show();
    night.addEventListener('change', show);
    return () => night.removeEventListener('change', show);
  }, [appearance]);
  return [frame, setFrame];
}
