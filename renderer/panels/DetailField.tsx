import type { Casus } from '../../shared/model/records.ts';
import { Field } from '../parts/Field.tsx';
import { Suggest } from '../parts/Suggest.tsx';
import { details, isAbout } from '../workspace/details.ts';
import type { DetailId } from '../workspace/details.ts';
import type { TeamCasus, TeamCasusHand } from '../workspace/team-casus.ts';
import { useWriting } from '../workspace/writing.ts';
import { useWords } from '../words/use-words.ts';
import { ClashChoice } from './ClashChoice.tsx';

interface Props {
  readonly id: DetailId;
  readonly casus: Casus;
  readonly team: TeamCasus;
  readonly hand: TeamCasusHand;
  readonly tall?: boolean;
  readonly hint?: string;
  /** What is usual here; proposed while writing. */
  readonly suggestions?: readonly string[];
}

/** One detail of the casus to write in; in its place two versions where a colleague wrote it as well. */
export function DetailField({ id, casus, team, hand, tall = false, hint, suggestions }: Props) {
  const { say } = useWords();
  const detail = details[id];
  const label = say(`interface.casus.${id}`);
  const { text, sent, write, finish } = useWriting(casus, detail, label, hand);
  const clash = team.editing?.clashes.find((it) => !it.later && isAbout(it, detail));
  if (clash) return <ClashChoice clash={clash} casus={casus} hand={hand} />;

  const fault = detail.wrong?.(text);
  const refused = team.said?.said === 'refused' && team.said.command === `details.${id}` && sent !== undefined ? team.said.why : undefined;
  const wrong = fault ? say(fault) : refused ? say(`interface.refusal.${refused}`) : undefined;
  // What was refused stays in the field, so that it can be put right.
  const value = refused && sent !== undefined ? sent : text;
  const common = { label, value, onChange: write, onBlur: finish, wrong };
  if (suggestions) return <Suggest {...common} suggestions={suggestions} isReadOnly={!team.canChange} />;
  return <Field {...common} tall={tall} hint={hint} isReadOnly={!team.canChange} />;
}
