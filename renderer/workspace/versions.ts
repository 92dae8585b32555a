import { useState } from 'react';
import type { Version } from '../../shared/bridge/questions/casussen.ts';
import { Refusal } from '../../shared/bridge/refusals.ts';
import type { RefusalKind } from '../../shared/bridge/refusals.ts';
import { readCasusFile } from '../../shared/formats/own-file.ts';
import type { Casus } from '../../shared/model/records.ts';
import { ask } from '../bridge.ts';
import { refusalKind, useAnswered } from './answered.ts';

/** An older version that is looked at. */
export interface Looked {
  readonly version: Version;
  readonly casus: Casus;
}

/** The versions of a casus, newest first, and the one that is looked at. */
export interface Versions {
  /** Undefined until they are read. */
  readonly list: readonly Version[] | undefined;
  readonly looked: Looked | undefined;
  readonly refused: RefusalKind | undefined;
  readonly look: (version: Version | undefined) => Promise<void>;
  readonly name: (version: Version, name: string) => Promise<void>;
}

/** Reads the versions of a casus, and again when it has another revision; nothing while they are not wanted. */
export function useVersions(handle: string, wanted: boolean, revision: number | undefined): Versions {
  const read = useAnswered(`${handle} ${wanted} ${revision}`, async () =>
    wanted ? (await ask('versions.list', { casus: handle })).toSorted((a, b) => b.revision - a.revision) : undefined,
  );
  const [looked, setLooked] = useState<Looked>();
  const [refused, setRefused] = useState<RefusalKind>();

  const trying = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
      setRefused(undefined);
    } catch (fault) {
      setRefused(refusalKind(fault));
    }
  };

  return {
    list: read.value,
    looked: wanted ? looked : undefined,
    refused: refused ?? read.refused,
    look: (version) =>
      trying(async () => {
        if (version === undefined) return setLooked(undefined);
        const { casus } = await ask('versions.read', { casus: handle, revision: version.revision });
        const checked = readCasusFile(casus);
        if (!checked.ok) throw new Refusal('unknown-version', 'The version is not what was agreed.');
        setLooked({ version, casus: checked.casus });
      }),
    name: (version, name) =>
      trying(async () => {
        await ask('versions.name', { casus: handle, revision: version.revision, name });
        read.again();
      }),
  };
}
