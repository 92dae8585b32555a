import { deed } from '../../../../shared/commands/index.ts';
import type { Household } from '../../../../shared/model/records.ts';
import { useEditor } from '../../../workspace/editor.ts';
import { useWords } from '../../../words/use-words.ts';
import { WritingField } from '../fields/WritingField.tsx';
import { changeOf } from '../held.ts';
import { FORTNIGHT, nightsTyped, sharedOut } from '../nights.ts';

interface Props {
  readonly home: Household;
  readonly person: string;
  readonly label: string;
}

/** How many nights out of fourteen somebody sleeps in a home; empty where it is not told. */
export function NightsField({ home, person, label }: Props) {
  const { say } = useWords();
  const { casus } = useEditor();
  const told = home.members.find((it) => it.person === person)?.nightsPer14;
  const untold = home.members.map(({ nightsPer14, ...member }) =>
    member.person === person || nightsPer14 === undefined ? member : { ...member, nightsPer14 },
  );
  const fits = (text: string): boolean => text.trim() === '' || nightsTyped(text) !== undefined;
  return (
    <WritingField
      label={label}
      which={home.id}
      numeric
      value={told === undefined ? '' : String(told)}
      example="–"
      end={`/ ${FORTNIGHT}`}
      fits={fits}
      wrong={(text) => (fits(text) ? undefined : say('interface.inspector.wrong.nights'))}
      deeds={(text) => {
        const nights = nightsTyped(text);
        return [
          nights === undefined
            ? changeOf({ list: 'households', key: home.id }, { members: untold })
            : deed('household.nights', { person, nights: [...sharedOut(casus, person, home.id, nights)] }),
        ];
      }}
    />
  );
}
