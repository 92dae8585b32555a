import { useEffect, useState } from 'react';
import type { View } from '../../shared/rules/view.ts';

export const appearances = ['system', 'light', 'dark'] as const;

/** The window round the drawing: its light and its language. */
export interface Frame {
  readonly appearance: (typeof appearances)[number];
  readonly language: View['language'];
}

/** The frame, kept on the page's root for the styles and for screen readers. */
export function useFrame(): readonly [Frame, (frame: Frame) => void] {
  const [frame, setFrame] = useState<Frame>({ appearance: 'system', language: 'nl' });
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
