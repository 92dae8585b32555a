import type { Deed } from '../../../shared/commands/index.ts';
import { keyOf } from '../../../shared/commands/index.ts';
import type { Casus } from '../../../shared/model/records.ts';
import { listOfKind } from '../../workspace/chosen.ts';
import type { Chosen } from '../../workspace/chosen.ts';
import { removalOf } from './held.ts';
import type { HeldList } from './held.ts';

/** The deeds that remove what is chosen: of each kind of record with the command of its own list, lines before who they end at. */
export function removalsOf(
  casus: Casus,
  chosen: Chosen,
): { readonly deeds: readonly Deed[]; readonly asked: readonly { readonly list: HeldList; readonly key: string }[] } {
  const asked = chosen.flatMap(({ kind, id }) => {
    const list = listOfKind[kind];
    const record = (casus[list] as readonly { readonly id: string }[]).find((it) => it.id === id);
    const key = record && keyOf(casus, list, record);
    return key === undefined ? [] : [{ list, key }];
  });
  const byList = Map.groupBy(asked, ({ list }) => list);
  const parties: ReadonlySet<HeldList> = new Set(['persons', 'households', 'involved']);
  const lists = [...byList.keys()].toSorted((a, b) => Number(parties.has(a)) - Number(parties.has(b)));
  return {
    deeds: lists.map((list) =>
      removalOf(
        list,
        (byList.get(list) ?? []).map(({ key }) => key),
      ),
    ),
    asked,
  };
}
