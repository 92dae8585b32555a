import { helpLook } from '../../../shared/catalogue/help-line.ts';
import { involvedKinds } from '../../../shared/catalogue/help.ts';
import type { DrawnRecord } from '../../../shared/rules/focus.ts';
import { ofLine } from '../../../shared/scene/line-samples.ts';
import { ofHousehold, ofParty } from '../../../shared/scene/samples.ts';
import type { Sample } from '../../../shared/scene/samples.ts';
import { ofCoalition, ofPartners, ofPerson, sampleOf } from './pictures.ts';
import type { Told } from './told.ts';

/** The little drawing of a record; undefined for what is not drawn by itself. */
export function pictureOf({ kind, id }: DrawnRecord, { casus, look }: Told): Sample | undefined {
  const among = <T extends { readonly id: string }>(list: readonly T[], make: (it: T) => Sample): Sample | undefined => {
    const record = list.find((it) => it.id === id);
    return record && make(record);
  };
  switch (kind) {
    case 'person':
      return among(casus.persons, (it) => ofPerson(it, look));
    case 'household':
      return ofHousehold;
    case 'involved':
      return among(casus.involved, (it) => ofParty(involvedKinds[it.kind]));
    case 'union':
      return among(casus.unions, ofPartners);
    case 'tie':
      return among(casus.ties, (it) => sampleOf('tie', it.kind, it, look));
    case 'coalition':
      return among(casus.coalitions, ofCoalition);
    case 'triangle':
      return among(casus.triangles, (it) => sampleOf('triangle', it.kind, it, look));
    case 'loyalty':
      return among(casus.loyalties, (it) => sampleOf('loyalty', it.kind, it, look));
    case 'boundary':
      return among(casus.boundaries, (it) => sampleOf('boundary', it.kind, it, look));
    case 'help-line':
      return among(casus.helpLines, (it) => ofLine(helpLook(it)));
    case 'event':
      return undefined;
  }
}
