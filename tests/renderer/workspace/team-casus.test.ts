import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { savedState } from '../../../renderer/workspace/saved-state.ts';
import { workOn } from '../../../renderer/workspace/team-casus.ts';
import type { Asking, TeamCasus } from '../../../renderer/workspace/team-casus.ts';
import { Refusal } from '../../../shared/bridge/refusals.ts';
import type { RefusalKind } from '../../../shared/bridge/refusals.ts';
import { writeCasusFile } from '../../../shared/formats/own-file.ts';
import { applyChange, difference, misfit } from '../../../shared/model/change.ts';
import type { Change } from '../../../shared/model/change.ts';
import type { Casus } from '../../../shared/model/records.ts';
import { casusOf } from '../../helpers/casus.ts';

const start = casusOf({ title: 'Gezin', intake: { district: 'West', expectedHelp: 'a' } });

/** A team file of one casus that somebody else can change as well, and that can be out of reach. */
function teamFile() {
  let casus = start;
  const lines: { revision: number; at: number; who: string; mine: boolean; command: string; change: Change }[] = [];
  const seen = new Map<string, number>();
  const file = {
    anew: false,
    trouble: undefined as RefusalKind | 'kept-here' | undefined,
    asked: [] as string[],
    get casus() {
      return casus;
    },
    lines,
    write(change: Change, mine: boolean, command: string) {
      casus = applyChange(casus, change);
      lines.push({ revision: lines.length + 2, at: 5, who: mine ? 'ik' : 'Sanne de Wit', mine, command, change });
      return lines.length + 1;
    },
    restore() {
      casus = start;
      lines.splice(0);
      seen.clear();
      file.anew = true;
    },
    theirs: (to: (casus: Casus) => Casus) => file.write(difference(casus, to(casus)), false, 'details'),
  };
  const answers: Record<string, (input: never) => unknown> = {
    'casus.open': () => ({ casus: writeCasusFile(casus), revision: lines.length + 1, canChange: true, present: [], places: null }),
    'casus.journal': () => lines,
    'casus.close': () => ({}),
    'versions.read': () => {
      file.anew = false;
      return { casus: writeCasusFile(casus) };
    },
    'casus.news': ({ since }: { since: number }) => {
      if (file.trouble) throw new Refusal('share-gone', '');
      return {
        revision: lines.length + 1,
        lines: lines.filter(({ revision }) => revision > since),
        present: [],
        gone: false,
        anew: file.anew,
      };
    },
    'casus.save': ({ id, command, change }: { id: string; command: string; change: Change }) => {
      if (file.trouble === 'kept-here') return { outcome: 'kept-here', waiting: 1, words: { id: 'x', values: {} } };
      if (file.trouble) throw new Refusal(file.trouble, '');
      const known = seen.get(id);
      if (known !== undefined) return { outcome: 'saved', revision: known };
      if (misfit(casus, change))
        return { outcome: 'changed-elsewhere', revision: lines.length + 1, casus: writeCasusFile(casus), who: 'Sanne de Wit', at: 7 };
      const revision = file.write(change, true, command);
      seen.set(id, revision);
      return { outcome: 'saved', revision };
    },
  };
  const ask = ((question: string, input: never) => {
    file.asked.push(question);
    return new Promise((resolve: (answer: unknown) => void) => resolve(answers[question]?.(input)));
  }) as Asking;
  return { file, ask };
}

function screen(ask: Asking) {
  const seen: TeamCasus[] = [];
  let ids = 0;
  const hand = workOn('c1', { ask, now: Date.now, newId: () => `id${(ids += 1)}`, drawn: { diagram: 'genogram', look: '' } }, (state) =>
    seen.push(state),
  );
  const now = (): TeamCasus => {
    const last = seen.at(-1);
    if (last === undefined) throw new Error('Nothing was told yet.');
    return last;
  };
  const shown = (): Casus => now().editing?.shown ?? casusOf({});
  const say = (to: (casus: Casus) => Casus) => hand.change('details', shown(), to(shown()));
  const saved = () => savedState(now().editing?.edits ?? [], now().savedAt, now().stopped);
  return { hand, now, shown, say, saved };
}

const title = (text: string) => (casus: Casus) => ({ ...casus, title: text });
const help = (text: string) => (casus: Casus) => ({ ...casus, intake: { ...casus.intake, expectedHelp: text } });
const soon = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a casus of the team on a screen', () => {
  test('shows a change at once and calls it saved only when the file has it', async () => {
    const { file, ask } = teamFile();
    const { shown, say, saved } = screen(ask);
    await soon();
    say(title('Nieuw'));
    expect(shown().title).toBe('Nieuw');
    expect(saved().is).toBe('saving');
    await soon();
    expect(saved().is).toBe('saved');
    expect(file.casus.title).toBe('Nieuw');
  });

  test('shows what a colleague did within two seconds', async () => {
    const { file, ask } = teamFile();
    const { shown, now } = screen(ask);
    await soon();
    file.theirs(title('Van Sanne'));
    await soon(1900);
    expect(shown().title).toBe('Van Sanne');
    expect(now().said).toMatchObject({ said: 'theirs', who: 'Sanne de Wit' });
  });

  test('both stay where two change different fields, and a clash is chosen where they change one', async () => {
    const { file, ask } = teamFile();
    const { hand, shown, say, now } = screen(ask);
    await soon();
    const seen = shown();
    file.theirs((casus) => help('hun')(title('Van Sanne')(casus)));
    hand.change('details', seen, { ...seen, intake: { expectedHelp: 'mijn', district: 'Zuid' } });
    await soon();
    expect(file.casus).toMatchObject({ title: 'Van Sanne', intake: { expectedHelp: 'hun', district: 'Zuid' } });
    const [clash] = now().editing?.clashes ?? [];
    expect(clash).toMatchObject({ mine: 'mijn', theirs: 'hun', who: 'Sanne de Wit' });
    if (clash) hand.choose(clash, clash.mine);
    await soon();
    expect(file.casus.intake?.expectedHelp).toBe('mijn');
    expect(now().editing?.clashes).toEqual([]);
    say(title('verder'));
    await soon();
    expect(file.casus.title).toBe('verder');
  });

  test.each(['choosing theirs', 'leaving without choosing'])('after %s mine stands in the journal all the same', async (how) => {
    const { file, ask } = teamFile();
    const { hand, shown, now } = screen(ask);
    await soon();
    const seen = shown();
    file.theirs(help('hun'));
    hand.change('details', seen, help('mijn')(seen));
    await soon();
    const [clash] = now().editing?.clashes ?? [];
    if (how === 'choosing theirs' && clash) hand.choose(clash, clash.theirs);
    else hand.leave();
    await soon(50);
    expect(file.casus.intake?.expectedHelp).toBe('hun');
    expect(file.lines.map(({ command }) => command)).toEqual(['details', 'keep-mine', 'keep-theirs']);
  });

  test('goes on while the file cannot be reached, says so, and saves everything in order when it is back', async () => {
    const { file, ask } = teamFile();
    const { shown, say, saved } = screen(ask);
    await soon();
    file.trouble = 'kept-here';
    say(title('een'));
    say(title('twee'));
    await soon(10);
    expect(saved()).toEqual({ is: 'kept-here', waiting: 2 });
    expect(shown().title).toBe('twee');
    file.trouble = undefined;
    await soon(8000);
    expect(saved().is).toBe('saved');
    expect(file.casus.title).toBe('twee');
    expect(file.lines).toHaveLength(2);
  });

  test('a full disk is told until it is over, and the change is not lost', async () => {
    const { file, ask } = teamFile();
    const { hand, say, saved } = screen(ask);
    await soon();
    file.trouble = 'disk-full';
    say(title('een'));
    await soon(4000);
    expect(saved()).toMatchObject({ is: 'not-saved', why: 'disk-full' });
    file.trouble = undefined;
    hand.again();
    await soon();
    expect(saved().is).toBe('saved');
    expect(file.casus.title).toBe('een');
  });

  test('a change that the file will never take goes off the screen and is told', async () => {
    const { file, ask } = teamFile();
    const { shown, say, now } = screen(ask);
    await soon();
    file.trouble = 'code-taken';
    say((casus) => ({ ...casus, id: 'W-1' }));
    await soon();
    expect(shown().id).toBe('test');
    expect(now().said).toEqual({ said: 'refused', why: 'code-taken', command: 'details' });
  });

  test('takes back and does again, also what the journal knows from before', async () => {
    const { file, ask } = teamFile();
    file.write(difference(file.casus, title('gisteren')(file.casus)), true, 'details');
    const { hand, shown, say } = screen(ask);
    await soon();
    say(title('vandaag'));
    hand.undo();
    hand.undo();
    await soon();
    expect(shown().title).toBe('Gezin');
    expect(file.casus.title).toBe('Gezin');
    hand.redo();
    hand.redo();
    await soon();
    expect(file.casus.title).toBe('vandaag');
  });

  test('shows a file in whose place a backup was put', async () => {
    const { file, ask } = teamFile();
    const { shown, say, now } = screen(ask);
    await soon();
    say(title('een'));
    say(title('twee'));
    await soon(10);
    file.restore();
    await soon(1100);
    expect(shown().title).toBe('Gezin');
    say(title('drie'));
    await soon(1100);
    expect(file.casus.title).toBe('drie');
    expect(now().editing?.edits).toEqual([]);
  });

  test('shows what is in such a file also where colleagues went on in it to where this screen was', async () => {
    const { file, ask } = teamFile();
    const { shown, say } = screen(ask);
    await soon();
    say(title('Bewaard na de kopie'));
    await soon(1500);
    file.restore();
    file.theirs(help('Van Sanne'));
    await soon(1500);
    expect(shown()).toEqual(file.casus);
    expect(shown().title).toBe('Gezin');
  });

  test('closes once it is left, and asks no more', async () => {
    const { file, ask } = teamFile();
    const { hand } = screen(ask);
    await soon();
    hand.leave();
    await soon(5000);
    expect(file.asked.at(-1)).toBe('casus.close');
  });
});
