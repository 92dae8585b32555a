import type { LayerId } from '../catalogue/layers.ts';

/** How a casus is shown: what of it, under which names, in which language. It changes no record. */
export interface View {
  readonly names: 'full' | 'initials' | 'roles';
  readonly layers: ReadonlySet<LayerId>;
  readonly language: 'nl' | 'en';
}
