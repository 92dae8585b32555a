import { Archive, CalendarClock, Check, CloudOff, TriangleAlert } from 'lucide-react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { readDate } from '../../shared/model/date.ts';
import { Press } from '../parts/Press.tsx';
import { momentInWords } from '../words/moment.ts';
import { useWords } from '../words/use-words.ts';
import type { Words } from '../words/words.ts';
import type { TeamNews } from '../workspace/team.ts';
import type { Due } from './due.ts';
import { dayInWords } from './written-day.ts';

/** More than this are counted in the list of what is due, not named. */
const MOST = 30;

/** What is due as a sentence: what happened or will, and what is asked. */
function sentence(due: Due, words: Words): string {
  const { say } = words;
  const on = whenInWords(due.on, words);
  if (due.what === 'retained') return say('interface.casussen.due.retained', { code: due.code, on });
  return say(due.past ? 'interface.casussen.due.turned' : 'interface.casussen.due.turns', { code: due.code, age: due.age, on });
}

/** A date as it stands in the middle of a sentence: `op 14 september 2025`, `in 2025`, `rond 2025`. */
function whenInWords(date: string, { say, language }: Words): string {
  const precision = readDate(date)?.precision;
  if (precision === 'about') return say('interface.casussen.due.about', { day: date.slice(1) });
  return say(precision === 'day' ? 'interface.casussen.due.on' : 'interface.casussen.due.in', { day: dayInWords(date, language) });
}

interface DueProps {
  readonly due: readonly Due[];
  readonly onOpen: (casus: string) => void;
}

/** The soonest thing that the law asks, as a quiet line; the others behind it. */
export function DueLine({ due, onOpen }: DueProps) {
  const words = useWords();
  const [first, ...others] = due;
  if (first === undefined) return undefined;
  return (
    <span className="foot-line due">
      <CalendarClock className="icon small" aria-hidden />
      <span>{sentence(first, words)}</span>
      {others.length > 0 && (
        <DialogTrigger>
          <Button className="foot-press">{words.say('interface.casussen.due.more', { n: others.length })}</Button>
          <Popover className="pop" placement="top start">
            <Dialog className="pop-body due-list" aria-label={words.say('interface.casussen.due')}>
              <h3>{words.say('interface.casussen.due')}</h3>
              <ul>
                {due.slice(0, MOST).map((one) => (
                  <li key={`${one.casus} ${one.what}`}>
                    <span>{sentence(one, words)}</span>
                    <Press look="bare" onPress={() => onOpen(one.casus)}>
                      {words.say('interface.casussen.act.open')}
                      <span className="sr-only">{one.code}</span>
                    </Press>
                  </li>
                ))}
              </ul>
              {due.length > MOST && <p className="quiet">{words.say('interface.casussen.due.more', { n: due.length - MOST })}</p>}
            </Dialog>
          </Popover>
        </DialogTrigger>
      )}
    </span>
  );
}

interface FootProps {
  readonly news: TeamNews;
  readonly reached: boolean;
  readonly archived: number;
  readonly inArchive: boolean;
  readonly onArchive: () => void;
  readonly now: number;
}

/** Where the archive is, whether all is saved, and when the last backup was made. */
export function Foot({ news, reached, archived, inArchive, onArchive, now }: FootProps) {
  const { say } = useWords();
  return (
    <>
      {archived > 0 && !inArchive && (
        <Button className="foot-press" onPress={onArchive}>
          <Archive className="icon small" aria-hidden />
          {say('interface.casussen.archived', { n: archived })}
        </Button>
      )}
      <Saved news={news} reached={reached} now={now} />
    </>
  );
}

/** Where the work is now, by the sentence that says it and how that looks. */
function Saved({ news: { saved, waiting, lastBackup }, reached, now }: Pick<FootProps, 'news' | 'reached' | 'now'>) {
  const { say, language } = useWords();
  if (!reached || saved === 'not-saved') {
    return (
      <span className="foot-line foot-saved danger" role="status">
        <TriangleAlert className="icon small" aria-hidden />
        {say(reached ? 'interface.casussen.saved.not' : 'interface.casussen.saved.unreached')}
      </span>
    );
  }
  if (saved === 'kept-here') {
    return (
      <span className="foot-line foot-saved warn" role="status">
        <CloudOff className="icon small" aria-hidden />
        {say('interface.casussen.saved.here', { n: waiting })}
      </span>
    );
  }
  return (
    <span className="foot-line foot-saved" role="status">
      <Check className="icon small" aria-hidden />
      {lastBackup === null
        ? say('interface.casussen.saved.no-backup')
        : say('interface.casussen.saved', { backup: momentInWords(lastBackup, now, language) })}
    </span>
  );
}
