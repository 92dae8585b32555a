import { Check, CircleAlert, CloudOff, LoaderCircle } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { SavedState } from '../workspace/saved-state.ts';
import { timeOfMoment } from '../words/moment.ts';
import { useWords } from '../words/use-words.ts';

interface Props {
  readonly saved: SavedState;
  readonly onAgain: () => void;
  /** Makes a file of the casus as it is on the screen. */
  readonly onElsewhere: () => void;
}

/** Whether what is seen is in the file, and what can be done where it is not. It never goes away by itself. */
export function SavedLine({ saved, onAgain, onElsewhere }: Props) {
  const { say, language } = useWords();
  switch (saved.is) {
    case 'saved':
      return (
        <p className="saved" role="status">
          <Check className="icon small" aria-hidden />
          {saved.at === undefined
            ? say('interface.casus.saved')
            : say('interface.casus.saved.at', { time: timeOfMoment(saved.at, language) })}
        </p>
      );
    case 'saving':
      return (
        <p className="saved busy" role="status">
          <LoaderCircle className="icon small" aria-hidden />
          {say('interface.casus.saving')}
        </p>
      );
    case 'kept-here':
      return (
        <p className="saved kept" role="status">
          <CloudOff className="icon small" aria-hidden />
          <span>{say('interface.casus.kept-here', { n: saved.waiting })}</span>
          <Button className="saved-act" onPress={onAgain}>
            {say('interface.casus.again')}
          </Button>
        </p>
      );
    case 'not-saved': {
      const time = timeOfMoment(saved.since, language);
      return (
        <p className="saved wrong" role="alert">
          <CircleAlert className="icon small" aria-hidden />
          <span>
            {saved.why === 'disk-full'
              ? say('interface.casus.disk-full', { time })
              : say('interface.casus.not-saved', { time, why: say(`interface.refusal.${saved.why}`) })}
          </span>
          <Button className="saved-act" onPress={onAgain}>
            {say('interface.casus.again')}
          </Button>
          <Button className="saved-act" onPress={onElsewhere}>
            {say('interface.casus.elsewhere')}
          </Button>
        </p>
      );
    }
  }
}
