import type { Coalition, HelpLine, Loyalty, Tie, Triangle } from '../../model/records.ts';
import { all, called, dateIn, wordFor, type Voice } from './names.ts';

type Qualified = Partial<Pick<Tie, 'time' | 'certainty' | 'perspective' | 'since' | 'until' | 'label'>>;

/** What qualifies a line, in front of it and behind it. */
export function around(voice: Voice, line: Qualified, sentence: string, harm = false): string {
  const { language } = voice;
  const nl = language === 'nl';
  const view = line.perspective === undefined ? '' : `${nl ? 'volgens' : 'according to'} ${called(voice, line.perspective)}: `;
  const time = line.time === undefined || line.time === 'now' ? '' : `${wordFor('qualifier', (it) => it.time === line.time, language)} `;
  const since = line.since === undefined ? '' : ` ${nl ? 'sinds' : 'since'} ${dateIn(line.since, language)}`;
  const until = line.until === undefined ? '' : ` ${nl ? 'tot' : 'until'} ${dateIn(line.until, language)}`;
  const sure = harm && line.certainty !== 'hypothesis' ? ` ${nl ? 'vastgesteld' : 'established'}` : '';
  const doubt = line.certainty === 'hypothesis' && !harm ? '?' : '';
  const label = line.label === undefined ? '' : ` "${line.label}"`;
  return `${view}${time}${sentence}${since}${until}${sure}${label}${doubt}`;
}

/** A line between two. */
export function tieIn(voice: Voice, tie: Tie): string {
  const harm = wordFor('tie', (it) => it.kind === tie.kind && it.harm === true, voice.language) !== '';
  return around(
    voice,
    tie,
    `${called(voice, tie.from)} ${wordFor('tie', (it) => it.kind === tie.kind, voice.language)} ${called(voice, tie.to)}`,
    harm,
  );
}

/** A coalition or an alliance. */
export function coalitionIn(voice: Voice, it: Coalition): string {
  const { language } = voice;
  const word = (what: 'coalition' | 'alliance' | 'against' | 'covert' | 'shifting'): string =>
    wordFor('coalition', (sense) => sense.what === what, language);
  const kind = [
    it.overt ? '' : word('covert'),
    it.shifting === true ? word('shifting') : '',
    word(it.effect === 'none' ? 'alliance' : 'coalition'),
  ]
    .filter((part) => part !== '')
    .join(' ');
  const theme = it.theme === undefined ? '' : ` ${language === 'nl' ? 'over' : 'about'} ${it.theme}`;
  const target =
    it.effect === 'none'
      ? ''
      : it.effect === 'against'
        ? ` ${word('against')} ${all(voice, it.against)}`
        : language === 'nl'
          ? ` sluit ${all(voice, it.against)} uit`
          : ` excludes ${all(voice, it.against)}`;
  return `${around(voice, it, `${kind} ${all(voice, it.members)}${target}`)}${theme}`;
}

/** A triangle with its three. */
export function triangleIn(voice: Voice, it: Triangle): string {
  const word = wordFor('triangle', (sense) => sense.kind === it.kind, voice.language);
  const target = it.target;
  if (it.kind === 'stable-coalition' && target !== undefined) {
    const against = wordFor('coalition', (sense) => sense.what === 'against', voice.language);
    return around(
      voice,
      it,
      `${word} ${all(
        voice,
        it.corners.filter((id) => id !== target),
      )} ${against} ${called(voice, target)}`,
    );
  }
  const corners = target === undefined ? it.corners : [...it.corners.filter((id) => id !== target), target];
  return around(voice, it, `${word} ${all(voice, corners)}`);
}

/** A loyalty with whom it binds. */
export function loyaltyIn(voice: Voice, it: Loyalty): string {
  const word = wordFor('loyalty', (sense) => sense.kind === it.kind, voice.language);
  const mandate = it.mandate === undefined ? '' : `: "${it.mandate}"`;
  if (it.kind === 'delegate')
    return around(voice, it, `${all(voice, it.to)} ${word} ${voice.language === 'nl' ? 'van' : 'of'} ${called(voice, it.from)}${mandate}`);
  const to = it.kind === 'split' ? it.to.slice(0, 1) : it.to;
  return around(voice, it, `${word} ${called(voice, it.from)}, ${to.map((id) => called(voice, id)).join(', ')}${mandate}`);
}

/** Help from a party, at whom it aims and how. */
export function helpIn(voice: Voice, name: string, line: Partial<HelpLine>, to: readonly string[]): string {
  const { language } = voice;
  const said = [
    line.status === undefined || line.status === 'active' ? '' : wordFor('help', (it) => it.status === line.status, language),
    line.measure !== undefined
      ? wordFor('help', (it) => it.measure === line.measure, language)
      : line.framework === undefined || line.framework === 'voluntary'
        ? ''
        : wordFor('help', (it) => it.framework === line.framework, language),
    line.quality === undefined || line.quality === 'normal' ? '' : wordFor('help', (it) => it.quality === line.quality, language),
    line.energy === undefined ? '' : wordFor('help', (it) => it.energy === line.energy, language),
    ...(line.support ?? []).map((support) => wordFor('help', (it) => it.support === support, language)),
    line.since === undefined ? '' : `${language === 'nl' ? 'sinds' : 'since'} ${dateIn(line.since, language)}`,
    line.until === undefined ? '' : `${language === 'nl' ? 'tot' : 'until'} ${dateIn(line.until, language)}`,
  ].filter((it) => it !== '');
  return [name, ...said, language === 'nl' ? 'op' : 'for', all(voice, to)].join(' ');
}
