import { GitCompare } from 'lucide-react';
import { useMemo, useState } from 'react';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { casusStatuses } from '../../shared/catalogue/casus.ts';
import type { CasusStatus } from '../../shared/catalogue/casus.ts';
import type { Casus } from '../../shared/model/records.ts';
import { isFields } from '../../shared/model/same.ts';
import { Field } from '../parts/Field.tsx';
import { Press } from '../parts/Press.tsx';
import { namesIn } from '../workspace/called.ts';
import { placesSaid } from '../workspace/clash-of-places.ts';
import { apart, standing, together } from '../workspace/conflict.ts';
import type { Clash, Piece } from '../workspace/conflict.ts';
import { details, detailIds, isAbout } from '../workspace/details.ts';
import { useEditor } from '../workspace/editor.ts';
import type { TeamCasusHand } from '../workspace/team-casus.ts';
import { timeOfMoment } from '../words/moment.ts';
import { useWords } from '../words/use-words.ts';
import { asShown, fieldOfClash } from './clash-words.ts';
import { toldOf } from './inspector/told.ts';

interface Props {
  readonly clash: Clash;
  readonly casus: Casus;
  readonly hand: TeamCasusHand;
}

/** Two versions of one thing, side by side and alike: choose one, make one of both, or leave it for later. Nothing is lost. */
export function ClashChoice({ clash, casus, hand }: Props) {
  const words = useWords();
  const { say, label, language } = words;
  const { view } = useEditor();
  const told = useMemo(() => toldOf(casus, view, words), [casus, view, words]);
  const [side, setSide] = useState<'mine' | 'theirs'>('mine');
  const [merging, setMerging] = useState<string>();
  const theirs = standing(casus, clash);
  const who = clash.who || say('interface.casus.somebody');
  const [first = who] = who.split(' ');
  const about = detailIds.find((id) => isAbout(clash, details[id]));
  const spec = fieldOfClash(clash);
  const places = placesSaid(clash, theirs, (id) => namesIn(casus, view)([{ kind: 'person', id }]), words);
  const name = about ? say(`interface.casus.${about}`) : (places?.name ?? (spec ? say(spec.label, { gender: '' }) : clash.path.join(' ')));
  const read = (value: unknown): string =>
    about === 'status' && isStatus(value) ? label(casusStatuses[value]) : ((spec && asShown(spec, value, told, words)) ?? asText(value));
  const cut = places ? { mine: whole(places.mine), theirs: whole(places.theirs) } : apart(read(clash.mine), read(theirs));
  const long = places === undefined && (isLong(read(clash.mine)) || isLong(read(theirs)));
  const isChoice = about === 'status' || about === 'code' || about === 'referenceDate' || (spec !== undefined && spec.as !== 'text');
  const both = isChoice ? undefined : asOne(clash.mine, theirs);

  if (merging !== undefined) {
    return (
      <section className="clash" aria-label={say('interface.casus.clash.merge')}>
        <Field tall autoFocus label={say('interface.casus.clash.merged')} value={merging} onChange={setMerging} />
        <div className="clash-acts">
          <Press look="primary" onPress={() => hand.choose(clash, merging.trim())}>
            {say('interface.casus.clash.keep-merged')}
          </Press>
          <Press onPress={() => setMerging(undefined)}>{say('interface.casus.clash.back')}</Press>
        </div>
      </section>
    );
  }

  return (
    <section className="clash" aria-label={say('interface.casus.clash.title', { who })}>
      <div className="clash-head">
        <GitCompare className="icon" aria-hidden />
        <div>
          <h2>{say('interface.casus.clash.title', { who })}</h2>
          <p className="quiet">{say('interface.casus.clash.lead')}</p>
        </div>
      </div>
      <RadioGroup value={side} onChange={(to) => setSide(to === 'theirs' ? 'theirs' : 'mine')} aria-label={name}>
        <span className="field-label" aria-hidden>
          {name}
        </span>
        <div className={`clash-pair ${long ? 'long' : ''}`}>
          {card('mine', say('interface.casus.clash.you'), clash.mineAt, cut.mine, clash.mine)}
          {card('theirs', first, clash.theirsAt, cut.theirs, theirs)}
        </div>
      </RadioGroup>
      <div className="clash-acts">
        <Press look="primary" onPress={() => hand.choose(clash, side === 'mine' ? clash.mine : theirs)}>
          {side === 'mine' ? say('interface.casus.clash.keep-mine') : say('interface.casus.clash.keep-theirs', { who: first })}
        </Press>
        {both !== undefined && <Press onPress={() => setMerging(both)}>{say('interface.casus.clash.merge')}</Press>}
        <Press look="bare" onPress={() => hand.putOff(clash, true)}>
          {say('interface.casus.clash.later')}
        </Press>
      </div>
    </section>
  );

  function card(id: 'mine' | 'theirs', who: string, at: number, pieces: readonly Piece[], value: unknown) {
    return (
      <RadioField value={id} className="clash-field">
        <RadioButton className="clash-card">
          <span className="clash-who">
            <i className="dot" />
            <b>{who}</b>
          </span>
          <span className="quiet num clash-time">{timeOfMoment(at, language)}</span>
          <span className="clash-text">
            {value === undefined && places === undefined && <em>{say('interface.casus.clash.nothing')}</em>}
            {pieces.map(({ text, shared }, index) => (shared ? text : <mark key={`${index} ${text}`}>{text}</mark>))}
          </span>
        </RadioButton>
      </RadioField>
    );
  }
}

function isStatus(value: unknown): value is CasusStatus {
  return typeof value === 'string' && Object.hasOwn(casusStatuses, value);
}

/** A text in which nothing is to be compared. */
function whole(text: string): readonly Piece[] {
  return [{ text, shared: true }];
}

/** Whether a text wants the full width of a narrow column. */
function isLong(text: string): boolean {
  return text.length > 70 || /\S{15}/u.test(text);
}

/** A value of a record as people read it. */
function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(asText).join(', ');
  if (isFields(value)) return Object.values(value).map(asText).join(' · ');
  return value === undefined || value === null ? '' : JSON.stringify(value);
}

/** Both texts in one to go on from; undefined where they are no texts. */
function asOne(mine: unknown, theirs: unknown): string | undefined {
  return typeof mine === 'string' && typeof theirs === 'string' ? together(mine, theirs) : undefined;
}
