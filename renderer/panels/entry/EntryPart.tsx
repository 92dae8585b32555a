import type { Casus } from '../../../shared/model/records.ts';
import type { Understood } from '../../../shared/words/index.ts';

interface Props {
  readonly part: Understood['parts'][number];
  /** The casus in which those whom the words name are to be found. */
  readonly casus: Casus;
  /** This is what stands in the way. */
  readonly unclear?: boolean;
}

/** One recognised part of what was typed, as it was typed. */
export function EntryPart({ part: { text, is, who }, unclear = false }: Props) {
  if (is === 'sign' && !unclear) return null;
  return <span className={`chip part ${unclear ? 'unclear' : ''} ${who.length > 0 ? 'who' : ''}`}>{text}</span>;
}
