import { Check, CircleAlert, Copy, Equal, FileWarning, RefreshCw } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { Imported } from '../../shared/bridge/questions/casussen.ts';
import { useWords } from '../words/use-words.ts';

const looks = {
  added: { picture: Check, look: 'ok' },
  replaced: { picture: RefreshCw, look: 'ok' },
  copied: { picture: Copy, look: 'ok' },
  same: { picture: Equal, look: '' },
  exists: { picture: CircleAlert, look: 'warn' },
  refused: { picture: FileWarning, look: 'danger' },
} as const satisfies Record<Imported['outcome'], { readonly picture: LucideIcon; readonly look: string }>;

/** More faults of one file than this are counted, not listed. */
const MOST = 20;

/** What became of one file: a code and what came along, or every fault by its place. */
export function ImportLine({ result: { file, outcome, code, counts, faults } }: { readonly result: Imported }) {
  const { say, sayOther } = useWords();
  const { picture: Picture, look } = looks[outcome];
  const records = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <li className={`import-line ${look}`}>
      <Picture className="icon" aria-hidden />
      <div>
        <b>{code === '' ? file : code}</b> {say(`interface.casussen.import.outcome.${outcome}`, { n: faults.length })}
        {code !== '' && (
          <p className="quiet small">
            {file}
            {records > 0 && ` · ${say('interface.casussen.import.counts', { persons: counts['persons'] ?? 0, records })}`}
          </p>
        )}
        {faults.length > 0 && (
          <ul className="faults">
            {faults.slice(0, MOST).map(({ place, what, hint }) => (
              <li key={`${place} ${what.id} ${JSON.stringify(what.values)}`}>
                <code>{place === '' ? say('interface.faults.whole') : place}</code>
                {sayOther(what.id, what.values)}
                {hint && <p className="quiet">{sayOther(hint.id, hint.values)}</p>}
              </li>
            ))}
            {faults.length > MOST && <li className="quiet">{say('interface.faults.more', { n: faults.length - MOST })}</li>}
          </ul>
        )}
      </div>
    </li>
  );
}
