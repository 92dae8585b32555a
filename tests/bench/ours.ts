import type { Placement } from '../../shared/layout/placement.ts';
import type { Casus } from '../../shared/model/records.ts';
import type { Layout } from './drawn.ts';

/** What the bench asks of the layout of genograms. */
interface LayoutModule {
  readonly layoutGenogram: (
    casus: Casus,
    options: { readonly previous?: Placement },
  ) => Promise<{ readonly placement: Placement; readonly ms: Readonly<Record<string, number>> }>;
}

const home = new URL('../../shared/layout/genogram/layout.ts', import.meta.url).href;

/** Our own layout; with a drawing handed in it keeps to that one. */
export async function layoutOurs(casus: Casus, previous?: Placement): ReturnType<LayoutModule['layoutGenogram']> {
  const module: LayoutModule = await import(home);
  return module.layoutGenogram(casus, previous ? { previous } : {});
}

export const ours: Layout = { name: 'Systeemkaart', draw: (casus) => layoutOurs(casus) };
