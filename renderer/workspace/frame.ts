import { createContext, useCallback, useContext, useEffect, useState } from 'react';
import type { Frame } from '../../shared/bridge/questions/frame.ts';
import { ask } from '../bridge.ts';

export const appearances = ['system', 'light', 'dark'] as const satisfies readonly Frame['appearance'][];

export type FrameHand = readonly [Frame, (frame: Frame) => void];

const first: Frame = { appearance: 'system', language: 'nl' };

export const FrameContext = createContext<FrameHand>([first, () => undefined]);

/** The light and language of this window, and the way to change them. */
export function useFrame(): FrameHand {
  return useContext(FrameContext);
}

/**
 * The frame of the whole program, kept on the page's root for the styles and for screen readers, and on this computer for the next
 * start. Undefined until it is known, so that no screen is seen in another language first. Once a window.
 */
export function useOwnFrame(): FrameHand | undefined {
  const [frame, setFrame] = useState<Frame>();
  const { appearance, language } = frame ?? first;
  useEffect(() => {
    let late = false;
    const take = (kept: Frame): void => setFrame((chosen) => (late ? chosen : (chosen ?? kept)));
    ask('frame.read', {}).then(
      (kept) => take(kept ?? first),
      () => take(first),
    );
    return () => {
      late = true;
    };
  }, []);
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
  const choose = useCallback((chosen: Frame) => {
    setFrame(chosen);
    // A comfort: where it cannot be kept, it holds until the window closes.
    ask('frame.keep', chosen).catch(() => undefined);
  }, []);
  return frame && [frame, choose];
}
