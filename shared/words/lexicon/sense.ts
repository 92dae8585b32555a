import type { Badge } from '../../catalogue/badges.ts';
import type { Authority } from '../../catalogue/descents.ts';
import type { HelpEnergy, HelpFramework, HelpQuality, HelpStatus, InvolvedKind, Support } from '../../catalogue/help.ts';
import type { BoundaryKind, LoyaltyKind, TriangleKind } from '../../catalogue/overlays.ts';
import type { Gender } from '../../catalogue/people.ts';
import type { Certainty, TieTime } from '../../catalogue/qualifiers.ts';
import type { TieKind } from '../../catalogue/ties.ts';
import type { TraitCategory, TraitStatus } from '../../catalogue/traits.ts';
import type { StayFramework } from '../../catalogue/casus.ts';
import type { UnionDateKind, UnionEnd, UnionForm } from '../../catalogue/unions.ts';

/** How somebody can be kin, as a word says it. */
export type Kin =
  | 'parent'
  | 'child'
  | 'sibling'
  | 'half-sibling'
  | 'step-sibling'
  | 'step-parent'
  | 'step-child'
  | 'foster-child'
  | 'adopted-child'
  | 'foster-parent'
  | 'adoptive-parent'
  | 'grandparent'
  | 'great-grandparent'
  | 'grandchild'
  | 'aunt-uncle'
  | 'cousin'
  | 'nephew-niece'
  | 'partner'
  | 'spouse'
  | 'perhaps-partner'
  | 'ex'
  | 'parent-in-law'
  | 'sibling-in-law'
  | 'child-in-law'
  | 'twins'
  | 'twin-sibling'
  | 'pet'
  | 'donor'
  | 'surrogate'
  | 'pregnancy'
  | 'miscarriage'
  | 'abortion'
  | 'stillbirth'
  | 'family';

/** Words that only join others. */
export type Small =
  | 'and'
  | 'with'
  | 'on'
  | 'for'
  | 'by'
  | 'of'
  | 'via'
  | 'in'
  | 'at'
  | 'from'
  | 'to'
  | 'since'
  | 'until'
  | 'between'
  | 'about'
  | 'out'
  | 'the'
  | 'is'
  | 'together'
  | 'not'
  | 'as'
  | 'more'
  | 'only';

/** What a word means, whatever its language. */
export type Sense =
  | {
      readonly is: 'relation';
      readonly kin: Kin;
      readonly gender?: Gender;
      readonly many?: true;
      readonly identical?: boolean;
      readonly size?: number;
    }
  | { readonly is: 'side'; readonly side: 'mother' | 'father' }
  | { readonly is: 'gender'; readonly gender: Gender; readonly trans?: true }
  | { readonly is: 'title'; readonly gender: Gender }
  | { readonly is: 'unit'; readonly unit: 'years' | 'months' | 'weeks' }
  | { readonly is: 'months-or-male' }
  | { readonly is: 'person'; readonly what: 'index' | 'baby' | 'interpreter' | 'nameless' | 'due' }
  | { readonly is: 'birth' }
  | { readonly is: 'death' }
  | { readonly is: 'telling'; readonly field: 'occupation' | 'place' }
  | { readonly is: 'country'; readonly code: string }
  | {
      readonly is: 'union';
      readonly form?: UnionForm;
      readonly end?: UnionEnd;
      readonly date?: UnionDateKind;
      readonly secret?: true;
      readonly loose?: true;
    }
  | { readonly is: 'tie'; readonly kind: TieKind; readonly harm?: true }
  | { readonly is: 'asked-tie'; readonly ask: 'fear' | 'abuse' | 'domestic' }
  | { readonly is: 'qualifier'; readonly time?: TieTime; readonly certainty?: Certainty }
  | { readonly is: 'according' }
  | {
      readonly is: 'home';
      readonly what: 'lives-with' | 'lives' | 'only' | 'house' | 'shared' | 'nights' | 'every-other-weekend' | 'placed-out' | 'moved-in';
    }
  | { readonly is: 'authority'; readonly authority: Authority }
  | { readonly is: 'stay'; readonly framework: StayFramework }
  | { readonly is: 'coalition'; readonly what: 'coalition' | 'alliance' | 'against' | 'excludes' | 'covert' | 'overt' | 'shifting' }
  | { readonly is: 'triangle'; readonly kind?: TriangleKind; readonly detour?: 'attacking' | 'supportive' | 'which' }
  | { readonly is: 'loyalty'; readonly kind: LoyaltyKind }
  | { readonly is: 'boundary'; readonly kind?: BoundaryKind }
  | { readonly is: 'badge'; readonly badge: Badge }
  | { readonly is: 'trait'; readonly category: TraitCategory }
  | { readonly is: 'trait-status'; readonly status: TraitStatus; readonly diagnosis?: true }
  | { readonly is: 'party'; readonly kind: InvolvedKind; readonly part?: 'end' | 'start' }
  | {
      readonly is: 'help';
      readonly status?: HelpStatus;
      readonly framework?: HelpFramework;
      readonly quality?: HelpQuality;
      readonly energy?: HelpEnergy;
      readonly measure?: string;
      readonly stopped?: true;
      readonly support?: Support;
    }
  | { readonly is: 'regie' }
  | { readonly is: 'event' }
  | { readonly is: 'impact' }
  | { readonly is: 'fix'; readonly what: 'no' | 'called' | 'remove' | 'line' | 'yet' }
  | { readonly is: 'small'; readonly what: Small }
  | { readonly is: 'month'; readonly month: number }
  | { readonly is: 'date'; readonly what: 'season' | 'early-late' | 'decade' | 'circa' | 'before' | 'after' | 'ago' | 'whole' }
  | { readonly is: 'when'; readonly back: number; readonly unit: 'years' | 'months' | 'days' }
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'foreign-kin' };

export type Is = Sense['is'];
export type SenseOf<I extends Is> = Extract<Sense, { readonly is: I }>;

/** One entry: the forms of a word in the two languages, divided by bars, the first one being the word as it is offered; and its sense. */
export interface Word<S extends Sense = Sense> {
  readonly nl: string;
  readonly en: string;
  readonly sense: S;
}
