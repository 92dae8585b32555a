import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wordsIn } from '../../main/services/words.ts';
import { makeBackup } from '../../main/services/team/backups.ts';
import { openTeam } from '../../main/services/team/opening.ts';
import { Refusal } from '../../shared/bridge/refusals.ts';
import { passphrase } from '../helpers/open-team.ts';
import { acts, stationIn } from '../helpers/risky-acts.ts';
import { harms, type Victim } from './harms.ts';
import { tableOf } from './table.ts';

/** What opening a damaged copy said: the sentence of what is wrong, or `opened` where it said nothing. */
type Verdict = { readonly said: string; readonly sentence: string } | 'opened' | 'crashed';

/**
 * Damages copies of one team file in every way that there is, opens each with the right passphrase, and counts what was found and what was said.
 * Throws where anything was missed, crashed or had no sentence that names a next step.
 */
export async function benchDamage({ runs, keep }: { readonly runs: number; readonly keep: string | undefined }): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'damage-'));
  try {
    const made = join(folder, 'made');
    await acts.backup.make(made);
    const path = join(made, 'swt.systeemkaart');
    const first = await openTeam(path, { passphrase }, { readOnly: false }, stationIn(path));
    if (first.state === 'damaged') throw new Error('the file to begin with is damaged');
    makeBackup(first.team, 'asked');
    first.team.file.db.close();
    await acts.backup.make(join(folder, 'stranger'));
    const victim: Victim = {
      path,
      whole: readFileSync(path),
      stranger: join(folder, 'stranger', 'swt.systeemkaart'),
      below: (limit) => Math.floor(Math.random() * limit),
    };
    return await tried(victim, runs, keep);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function tried(victim: Victim, runs: number, keep: string | undefined): Promise<string> {
  const { path, whole } = victim;
  const say = await wordsIn('nl');
  const keys = ['.keys', '.keys-copy'].map((end) => ({ end, bytes: readFileSync(path + end) }));
  const rows: (readonly (string | number)[])[] = [];
  let [bad, opened, ms] = [0, 0, 0];
  for (const { name, share, harm, heals = false } of harms) {
    const counts = { found: 0, healed: 0, missed: 0, crashed: 0 };
    const said = new Map<string, number>();
    for (let run = 0; run < Math.round(runs * share); run += 1) {
      writeFileSync(path, whole);
      for (const { end, bytes } of keys) writeFileSync(path + end, bytes);
      harm(victim);
      const begun = performance.now();
      const verdict = await verdictOn(path, say);
      ms += performance.now() - begun;
      opened += 1;
      if (typeof verdict !== 'string') {
        counts.found += 1;
        said.set(verdict.said, (said.get(verdict.said) ?? 0) + 1);
        if (!/\b(?:zet|kies)\b/i.test(verdict.sentence)) throw new Error(`no next step in: ${verdict.sentence}`);
      } else if (verdict === 'opened' && heals) counts.healed += 1;
      else {
        counts[verdict === 'opened' ? 'missed' : 'crashed'] += 1;
        bad += 1;
        if (keep !== undefined) copyFileSync(path, join(keep, `${name}-${run}`));
      }
    }
    rows.push([name, ...Object.values(counts), [...said].map(([id, n]) => `${id} ${n}`).join(', ')]);
  }
  const table = tableOf(['damage', 'found', 'healed', 'missed', 'crashed', 'what was said'], rows);
  const text = `${table}\n\n${opened} damaged copies of ${Math.round(whole.length / 1024)} kB, ${Math.round(ms / opened)} ms each; ${bad} missed or crashed`;
  if (bad > 0) throw new Error(text);
  return text;
}

async function verdictOn(path: string, say: (id: string, values?: Readonly<Record<string, string | number>>) => string): Promise<Verdict> {
  try {
    const seen = await openTeam(path, { passphrase }, { readOnly: false }, stationIn(path));
    if (seen.state === 'open') {
      seen.team.file.db.close();
      return 'opened';
    }
    return { said: seen.flaw, sentence: say(seen.words.id, seen.words.values) };
  } catch (fault) {
    if (!(fault instanceof Refusal)) return 'crashed';
    return { said: fault.kind, sentence: say(fault.words?.id ?? `interface.refusal.${fault.kind}`, fault.words?.values) };
  }
}
