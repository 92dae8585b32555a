import { involvedKinds } from '../../../shared/catalogue/help.ts';
import type { Card } from '../../../shared/catalogue/help.ts';
import type { LineLook } from '../../../shared/catalogue/ties.ts';
import type { HelpLine } from '../../../shared/model/records.ts';
import type { DrawnRecord } from '../../../shared/rules/focus.ts';
import { ofLine } from '../../../shared/scene/line-samples.ts';
import { ofHousehold, ofParty } from '../../../shared/scene/samples.ts';
import type { Sample } from '../../../shared/scene/samples.ts';
import { ofCoalition, ofPartners, ofPerson, sampleOf } from './pictures.ts';
import type { Told } from './told.ts';

/** Help as the sheet of symbols draws its quality: thick, plain, dashed or a zigzag, with an arrow at whom it is for. */
function ofHelp({ quality }: HelpLine): Sample {
  const plain = { way: 'straight', width: 2, ink: 'help' } as const;
  const strokes = {
    strong: [{ ...plain, width: 4 }],
    normal: [plain],
    weak: [{ ...plain, dash: [6, 4] }],
    tense: [{ way: 'zigzag', width: 2, ink: 'conflict', amplitude: 5, halfWave: 6, lead: 5 }],
  } as const satisfies Readonly<Record<HelpLine['quality'], LineLook['strokes']>>;
  return ofLine({ ink: quality === 'tense' ? 'conflict' : 'help', strokes: strokes[quality], end: 'arrow' });
}

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
      return among(casus.involved, (it) => ofParty(involvedKinds[it.kind] as Card));
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
      return among(casus.helpLines, ofHelp);
    case 'event':
      return undefined;
  }
}
