import { Check, Plus, X } from 'lucide-react';
import type { ConsentRole } from '../../../shared/catalogue/casus.ts';
import { consentRoles } from '../../../shared/catalogue/casus.ts';
import { deed } from '../../../shared/commands/index.ts';
import type { Deed } from '../../../shared/commands/index.ts';
import type { Consent } from '../../../shared/model/records.ts';
import { adviceOn } from '../../../shared/rules/advice.ts';
import { ownSay, soleSay, unheardOn } from '../../../shared/rules/consent.ts';
import { MenuPress } from '../../parts/MenuPress.tsx';
import { Press } from '../../parts/Press.tsx';
import { useEditor } from '../../workspace/editor.ts';
import { useNow } from '../../workspace/now.ts';
import { dayOf } from '../../words/moment.ts';
import { useWords } from '../../words/use-words.ts';
import { AdviceLine } from '../inspector/AdviceLines.tsx';
import { namedAmong } from '../inspector/fields/among.ts';
import { useTold } from '../inspector/told.ts';
import { ConsentSaid } from './ConsentSaid.tsx';
import { RecordsCard } from './RecordsCard.tsx';
import { consentFields } from './record-fields.ts';
import { ageNow, consentWords } from './record-words.ts';

/** What somebody who was asked may have said. */
const answers = [
  { id: 'yes', icon: Check },
  { id: 'no', icon: X },
] as const;

/** Who consented to what; and who has a say and was not asked yet, by the ages that the law knows. */
export function ConsentsCard() {
  const words = useWords();
  const { say, label } = words;
  const { casus } = useEditor();
  const told = useTold();
  const today = dayOf(useNow());
  const persons = new Set(casus.persons.map(({ id }) => id));
  const unheard = unheardOn(casus, today).filter(({ id }) => persons.has(id) && !told.hidden.persons.has(id));
  const lacking = adviceOn(casus).filter(({ what }) => what.id === 'advice.nobody-index');
  // Nobody has consented until somebody says so: what is added for a person by hand begins as not given.
  const heard = (person: string, role: ConsentRole, given = false): Deed =>
    deed('consent.add', { person, role, purpose: 'discuss-in-learning-session', given, date: today });
  return (
    <RecordsCard
      list="consents"
      title={say('interface.records.consents')}
      none={say('interface.records.consents.none')}
      lead={<p className="field-hint">{say('interface.records.consents.lead')}</p>}
      specs={consentFields}
      words={({ shown }) => consentWords(shown as Consent, told, words, today)}
      renderTag={({ record }) => <ConsentSaid consent={record as Consent} today={today} />}
      renderAdd={(put) =>
        persons.size > 0 && (
          <MenuPress
            look="bare"
            lines={namedAmong('persons', told, {})}
            onChoose={(id) => put(heard(id, unheard.find((it) => it.id === id)?.role ?? roleOf(id)))}
          >
            <Plus className="icon small" aria-hidden />
            {say('interface.records.consents.add')}
          </MenuPress>
        )
      }
      renderBelow={(put) => (
        <>
          {unheard.length > 0 && (
            <ul className="records unheard">
              {unheard.map(({ id, role }) => (
                <li key={id} className="record asked">
                  <span className="record-words">
                    <span>{told.called(id)}</span>
                    <small>{say('interface.records.consents.unheard', { role: label(consentRoles[role]) })}</small>
                  </span>
                  <span className="record-answers">
                    {answers.map(({ id: answer, icon }) => (
                      <Press
                        key={answer}
                        icon={icon}
                        aria-label={say(`interface.records.consents.${answer}-of`, { name: told.called(id) })}
                        onPress={() => put(heard(id, role, answer === 'yes'))}
                      >
                        {say(`interface.records.consents.${answer}`)}
                      </Press>
                    ))}
                  </span>
                  {role === 'young-person' && lawOf(id)}
                </li>
              ))}
            </ul>
          )}
          {lacking.map(({ what }) => (
            <AdviceLine key={what.id} what={what} />
          ))}
        </>
      )}
    />
  );

  /** How old a young person is today, and what the law asks at that age. */
  function lawOf(id: string) {
    const age = ageNow(told.casus, id, today);
    if (age === undefined) return null;
    const law = age.count >= soleSay ? 'alone' : age.count >= ownSay ? 'too' : 'not-yet';
    return (
      <small className="record-law">
        {say(`interface.records.consents.law.${law}`, { age: age.count, circa: age.circa ? 'yes' : 'no' })}
      </small>
    );
  }

  /** In what role somebody speaks who has no say that was not heard: as before, or by what is known of them. */
  function roleOf(id: string): ConsentRole {
    const before = casus.consents.findLast((it) => it.person === id);
    if (before !== undefined) return before.role;
    if (casus.persons.some((it) => it.id === id && it.index === true)) return 'young-person';
    return casus.custody.some((it) => it.parent === id && it.authority === 'no') ? 'parent-without-authority' : 'parent-with-authority';
  }
}
