import { BookLock, GitCompareArrows, Info, Users } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { Fault } from '../../shared/model/check.ts';
import type { View } from '../../shared/rules/view.ts';
import { calledValues } from '../workspace/called.ts';
import { handOverCasus } from '../workspace/hand-over.ts';
import { savedState } from '../workspace/saved-state.ts';
import type { Said, TeamCasus, TeamCasusHand } from '../workspace/team-casus.ts';
import { timeOfMoment } from '../words/moment.ts';
import { inARow } from '../words/in-a-row.ts';
import { useWords } from '../words/use-words.ts';
import { SavedLine } from './SavedLine.tsx';

interface Props {
  readonly casus: TeamCasus;
  readonly hand: TeamCasusHand;
  readonly view: View;
  /** Why the last thing that was asked was not done. */
  readonly faults: readonly Fault[];
  /** The details are in sight, where a refused change is told at its field. */
  readonly atDetails: boolean;
}

/** Below the drawing: who else is here, what was done last, and whether it is saved. */
export function CasusFoot({ casus: { editing, canChange, present, savedAt, stopped, said }, hand, view, faults, atDetails }: Props) {
  const { say, sayOther, language } = useWords();
  const [fault] = faults;
  if (editing === undefined) return null;
  const { edits, clashes, shown } = editing;
  const off = clashes.filter(({ later }) => later);
  return (
    <footer className="foot">
      {present.length > 0 && (
        <p className="foot-note">
          <Users className="icon small" aria-hidden />
          {say('interface.casus.present', {
            names: inARow(
              present.map(({ name }) => name || say('interface.casus.somebody')),
              language,
            ),
            n: present.length,
          })}
        </p>
      )}
      {said && !(atDetails && said.said === 'refused' && said.command.startsWith('details.')) && (
        <p className={`foot-note ${said.said === 'refused' ? 'wrong' : ''}`} role={said.said === 'refused' ? 'alert' : 'status'}>
          <Info className="icon small" aria-hidden />
          {words(said)}
        </p>
      )}
      {fault && (
        <p className="foot-note" role="alert">
          <Info className="icon small" aria-hidden />
          {say('interface.casus.said.faults', {
            fault: sayOther(fault.what.id, calledValues(fault.what.values, shown, view, say('drawing.nobody'))),
          })}
        </p>
      )}
      <span className="space" />
      {off.length > 0 && (
        <Button className="saved-act" onPress={() => off.forEach((clash) => hand.putOff(clash, false))}>
          <GitCompareArrows className="icon small" aria-hidden />
          {say('interface.casus.clash.open', { n: off.length })}
        </Button>
      )}
      {canChange ? (
        <SavedLine saved={savedState(edits, savedAt, stopped)} onAgain={hand.again} onElsewhere={() => handOverCasus(shown)} />
      ) : (
        <p className="saved">
          <BookLock className="icon small" aria-hidden />
          {say('interface.casus.read-only')}
        </p>
      )}
    </footer>
  );

  function words(it: Said): string {
    switch (it.said) {
      case 'theirs':
        return say('interface.casus.said.theirs', { who: it.who || say('interface.casus.somebody'), time: timeOfMoment(it.at, language) });
      case 'refused':
        return say('interface.casus.said.refused', { why: say(`interface.refusal.${it.why}`) });
      case 'hindered':
      case 'nothing-back':
      case 'unsaved-first':
        return say(`interface.casus.said.${it.said}`);
    }
  }
}
