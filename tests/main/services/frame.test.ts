import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { frameAnswers } from '../../../main/services/frame.ts';
import { openStation } from '../../../main/services/station.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const frame = { appearance: 'dark', language: 'en' } as const;

describe('light and language of the window', () => {
  test('are kept for the next start, and nothing else is', async () => {
    const home = tempFolder();
    const answers = frameAnswers(await openStation(home));
    expect(await answers['frame.read']({})).toBeNull();
    await answers['frame.keep'](frame);
    expect(await frameAnswers(await openStation(home))['frame.read']({})).toEqual(frame);
    expect(JSON.parse(readFileSync(join(home, 'window.json'), 'utf8'))).toEqual({ version: 1, frame });
  });

  test.each(['', '{', '{"version":1,"frame":{"appearance":"pink","language":"nl"}}'])('begin anew where %j was kept', async (text) => {
    const home = tempFolder();
    writeFileSync(join(home, 'window.json'), text);
    const answers = frameAnswers(await openStation(home));
    expect(await answers['frame.read']({})).toBeNull();
    await answers['frame.keep'](frame);
    expect(await answers['frame.read']({})).toEqual(frame);
  });
});
