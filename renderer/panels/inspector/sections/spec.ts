import type { Entry } from '../../../../shared/catalogue/entry.ts';
import type { LayerId } from '../../../../shared/catalogue/layers.ts';
import type { WordId } from '../../../words/words.ts';

/** Whom a field can name. `corners` are those of the record itself. */
export type Among = 'persons' | 'parties' | 'targets' | 'involved' | 'places' | 'corners';

/** Which little drawings a choice shows beside its words (pictures.ts). */
export type Pictured =
  | 'gender'
  | 'personKind'
  | 'unionForm'
  | 'tie'
  | 'triangle'
  | 'loyalty'
  | 'boundary'
  | 'involved'
  | 'descent'
  | 'twins';

/** Parts of the inspector that are made for one thing only (own/). */
export type OwnPart =
  | 'names'
  | 'traits'
  | 'migration'
  | 'badges'
  | 'homes'
  | 'custody'
  | 'stays'
  | 'descents'
  | 'twins'
  | 'lines'
  | 'help'
  | 'events'
  | 'touched'
  | 'partners'
  | 'union-dates'
  | 'members'
  | 'turn'
  | 'sides'
  | 'corners'
  | 'event-kind'
  | 'event-lines';

interface Named {
  /** The field of the record. */
  readonly field: string;
  readonly label: WordId;
  /** Two of these stand beside each other. */
  readonly half?: true;
}

/** One out of a list of the catalogue; `none` names what it is where the field is absent, `usual` the value that absence means. */
interface OneOf extends Named {
  readonly entries: Readonly<Record<string, Entry>>;
  readonly none?: WordId;
  readonly usual?: string;
  /** The values are numbers. */
  readonly counted?: true;
}

/** A field that is shown and changed as others of its sort are. */
export type PlainSpec =
  | (Named & { readonly as: 'text'; readonly tall?: boolean; readonly most?: number; readonly needed?: boolean; readonly example?: WordId })
  | (Named & { readonly as: 'date'; readonly needed?: boolean })
  | (OneOf & { readonly as: 'pick' | 'segment' })
  | (OneOf & { readonly as: 'pictures' | 'picture-segment'; readonly pictures: Pictured })
  | (Named & { readonly as: 'ticks'; readonly entries: Readonly<Record<string, Entry>> })
  | (Named & { readonly as: 'tick' })
  /** Yes or no, all in sight; neither where it is not told. */
  | (Named & { readonly as: 'yes-no' })
  /** A tick that stands for the absence of the field's truth, as "hidden" does for `overt`. */
  | (Named & { readonly as: 'untick' })
  | (Named & { readonly as: 'words' })
  | (Named & { readonly as: 'party'; readonly among: Among; readonly none?: WordId })
  | (Named & { readonly as: 'parties'; readonly among: Among; readonly least: number });

/** One thing that the inspector shows of a record, and how it is changed. */
export type FieldSpec =
  | PlainSpec
  | { readonly as: 'own'; readonly part: OwnPart; readonly fields: readonly string[]; readonly half?: true };

/** Some things that belong together, under a line, and under a title where they have one. */
export interface Section {
  readonly id: string;
  readonly title?: WordId;
  readonly fields: readonly FieldSpec[];
  /** Only there while this layer is. */
  readonly layer?: LayerId;
}

/** The fields of a record that one thing shows. */
export function fieldsShown(spec: FieldSpec): readonly string[] {
  return spec.as === 'own' ? spec.fields : [spec.field];
}
