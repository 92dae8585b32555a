import type { Work } from '../../../../main/services/keys/stretching.ts';

/** As little work as the file may ask for, so that tests of many passphrases take no minutes. */
export const quickWork: Work = { N: 2 ** 14, r: 1, p: 1 };
