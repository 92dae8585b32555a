import type { Outcome, Reading } from './outcome.ts';
import { sceneAfter, type Scene } from './scene.ts';

/** The most readings that a sentence keeps; a list longer than this is no choice any more. */
const most = 24;

/** Does steps one after another, each in the scene that the readings before it leave; what is unclear in one reading drops that reading. */
export function inTurn(scene: Scene, steps: readonly ((scene: Scene) => Outcome)[]): Outcome {
  let states: readonly { readonly reading: Reading; readonly scene: Scene }[] = [{ reading: { deeds: [] }, scene }];
  for (const step of steps) {
    const next: { reading: Reading; scene: Scene }[] = [];
    let failed: Outcome | undefined;
    for (const state of states) {
      const outcome = step(state.scene);
      if ('unclear' in outcome) failed ??= outcome;
      else
        for (const reading of outcome.readings)
          next.push({
            reading: joined(state.reading, reading),
            scene: steps.length === 1 ? scene : sceneAfter(state.scene, reading.deeds, reading.memory ?? {}),
          });
    }
    if (next.length === 0) return failed ?? { readings: [] };
    states = next.slice(0, most);
  }
  return { readings: states.map((it) => it.reading) };
}

function joined(one: Reading, other: Reading): Reading {
  const hint = [one.hint, other.hint].filter((it) => it !== undefined).join('; ');
  return { deeds: [...one.deeds, ...other.deeds], memory: { ...one.memory, ...other.memory }, ...(hint !== '' && { hint }) };
}

/** The readings of several outcomes together; unclear where none has one. */
export function together(outcomes: readonly Outcome[]): Outcome {
  const readings = outcomes.flatMap((it) => ('readings' in it ? it.readings : []));
  return readings.length > 0 ? { readings } : (outcomes.find((it) => 'unclear' in it) ?? { readings: [] });
}
