import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { newRing, openRing, writeRing } from '../../../../main/services/keys/ring.ts';
import { passphrase, quickWork } from '../../../helpers/open-team.ts';
import { tempFolder } from '../../../helpers/temp-folder.ts';

/** What a program does that changes the keys where a disk takes only the first 2 kB of a file: SQLite and Node see a short write, and no fault. */
const writing = `
  const { openRing, writeRing } = await import(process.env.RING);
  const ring = await openRing(process.env.TEAM, { passphrase: process.env.PASSPHRASE });
  try {
    writeRing(ring);
    console.log('acknowledged');
  } catch {
    console.log('refused');
  }
`;

test.skipIf(process.platform === 'win32')(
  'keys of which only a part fits on the disk are not acknowledged, and those from before open the file',
  async () => {
    const path = `${tempFolder()}/swt.systeemkaart`;
    const { ring } = await newRing(path, { passphrase, label: 'Anneke Visser' }, 1, quickWork);
    writeRing(ring);
    const env = {
      ...process.env,
      RING: new URL('../../../../main/services/keys/ring.ts', import.meta.url).href,
      TEAM: path,
      PASSPHRASE: passphrase,
      SCRIPT: writing,
    };
    const said = execFileSync('sh', ['-c', `ulimit -f 2; exec "${process.execPath}" --input-type=module -e "$SCRIPT"`], { env });
    expect(said.toString().trim()).toBe('refused');
    expect((await openRing(path, { passphrase })).generation).toBe(1);
  },
);
