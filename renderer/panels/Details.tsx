import { casusStatuses } from '../../shared/catalogue/casus.ts';
import { useMemo } from 'react';
import type { Casus } from '../../shared/model/records.ts';
import { Pick } from '../parts/Pick.tsx';
import { details, isAbout } from '../workspace/details.ts';
import type { TeamCasus, TeamCasusHand } from '../workspace/team-casus.ts';
import { useTeamLists } from '../workspace/team-lists.ts';
import { useEditor } from '../workspace/editor.ts';
import { useTeam } from '../workspace/team.ts';
import { useWords } from '../words/use-words.ts';
import { ClashChoice } from './ClashChoice.tsx';
import { DetailField } from './DetailField.tsx';
import { ConsentsCard } from './details/ConsentsCard.tsx';
import { DirectionCard } from './details/DirectionCard.tsx';
import { QuestionsCard } from './details/QuestionsCard.tsx';
import { SessionsCard } from './details/SessionsCard.tsx';
import { ToldContext, toldOf } from './inspector/told.ts';
import { RetainField } from './RetainField.tsx';

interface Props {
  readonly handle: string;
  readonly casus: Casus;
  readonly team: TeamCasus;
  readonly hand: TeamCasusHand;
}

const statuses = Object.keys(casusStatuses) as (keyof typeof casusStatuses)[];

/** What is known of a casus beside the drawing: what it is called, where it stands, what was asked. Saved while writing. */
export function Details({ handle, casus, team, hand }: Props) {
  const words = useWords();
  const { say, label } = words;
  const { view, casus: edited } = useEditor();
  const told = useMemo(() => toldOf(edited, view, words), [edited, view, words]);
  const { news } = useTeam();
  const { value: lists } = useTeamLists(news.stamp);
  const districts = (lists?.districts ?? []).filter(({ left }) => left === undefined).map(({ name }) => name);
  const clash = team.editing?.clashes.find((it) => !it.later && isAbout(it, details.status));
  const field = { casus, team, hand };

  return (
    <ToldContext value={told}>
      <div className="details">
        <h1>{say('interface.casus.details')}</h1>
        <div className="details-columns">
          <div className="details-column">
            <div className="details-part">
              <section className="details-card">
                <h2>{say('interface.casus.group.casus')}</h2>
                <div className="two">
                  <DetailField id="code" {...field} />
                  <DetailField id="referenceDate" {...field} hint={say('interface.casus.referenceDate.hint')} />
                </div>
                <DetailField id="title" {...field} />
                <DetailField id="district" {...field} suggestions={districts} />
                {clash ? (
                  <ClashChoice clash={clash} casus={casus} hand={hand} />
                ) : (
                  <Pick
                    label={say('interface.casus.status')}
                    chosen={details.status.read(casus)}
                    isDisabled={!team.canChange}
                    lines={[
                      { id: '', word: say('interface.casus.status.none') },
                      ...statuses.map((id) => ({ id, word: label(casusStatuses[id]) })),
                    ]}
                    onChoose={(id) => hand.change('details.status', casus, details.status.write(casus, id))}
                  />
                )}
              </section>
              <section className="details-card">
                <h2>{say('interface.casus.group.keeping')}</h2>
                <RetainField handle={handle} code={team.editing?.base.id ?? casus.id} canChange={team.canChange} />
              </section>
            </div>
            <div className="details-part">
              <ConsentsCard />
              <SessionsCard />
              <DirectionCard />
            </div>
          </div>
          <div className="details-column">
            <section className="details-card">
              <h2>{say('interface.casus.group.question')}</h2>
              <DetailField id="question" {...field} tall />
              <DetailField id="reframed" {...field} tall />
              <DetailField id="expected" {...field} tall />
            </section>
            <QuestionsCard />
          </div>
        </div>
      </div>
    </ToldContext>
  );
}
