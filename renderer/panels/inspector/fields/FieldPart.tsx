import type { PlainSpec } from '../sections/spec.ts';
import { DatePart } from './DatePart.tsx';
import { OnePart } from './OnePart.tsx';
import { PartiesPart } from './PartiesPart.tsx';
import { PartyPart } from './PartyPart.tsx';
import { TextPart } from './TextPart.tsx';
import { TickPart } from './TickPart.tsx';
import { TicksPart } from './TicksPart.tsx';
import { WordsPart } from './WordsPart.tsx';
import { YesNoPart } from './YesNoPart.tsx';

/** One field of a section, as it is shown and changed. */
export function FieldPart({ spec }: { readonly spec: PlainSpec }) {
  switch (spec.as) {
    case 'text':
      return <TextPart spec={spec} />;
    case 'date':
      return <DatePart spec={spec} />;
    case 'pick':
    case 'segment':
    case 'pictures':
    case 'picture-segment':
      return <OnePart spec={spec} />;
    case 'tick':
    case 'untick':
      return <TickPart spec={spec} />;
    case 'yes-no':
      return <YesNoPart spec={spec} />;
    case 'ticks':
      return <TicksPart spec={spec} />;
    case 'words':
      return <WordsPart spec={spec} />;
    case 'party':
      return <PartyPart spec={spec} />;
    case 'parties':
      return <PartiesPart spec={spec} />;
  }
}
