import { parseArgs } from 'node:util';
import { casesOf, familiesBySize, sampleCases } from './cases.ts';
import { benchCrash } from './crash/crash.ts';
import { benchDamage } from './damage.ts';
import { benchEditor } from './editor.ts';
import { benchLayout } from './layout.ts';
import { benchLines } from './lines.ts';
import { benchOdd } from './odd.ts';
import { benchStability } from './stability.ts';
import { benchSteps } from './steps.ts';
import { benchSystemogram } from './systemogram.ts';
import { benchTeam } from './team.ts';
import { benchTwo } from './two.ts';
import { benchTyping } from './typing.ts';
import { benchWords } from './words.ts';

const usage = `npm run bench layout -- [--sizes 15,50] [--seeds 1,2,3] [--families DIR] [--only ours|relaxed|packed|elk|dot] [--json] [--faults] [--sketches DIR]
npm run bench stability -- [--sizes 20,50] [--seeds 1,2] [--places 5] [--json]
npm run bench typing -- [--sizes 20,50] [--seeds 1,2] [--places 8] [--json]
npm run bench lines -- [--sizes 20,50] [--seeds 1,2,3] [--faults]
npm run bench systemogram -- [--sizes 6,12,24,40] [--seeds 1,2,3,4,5] [--faults]
npm run bench odd -- [--runs 300] [--seeds 1] [--keep DIR]
npm run bench crash -- [--runs 300] [--seeds 1]
npm run bench team -- [--sizes 100,1000,3000] [--runs 300] [--json]
npm run bench two -- [--sizes 2,10] [--runs 2000] [--seeds 1]
npm run bench steps -- [--runs 300] [--seeds 1,2]
npm run bench damage -- [--runs 1000] [--keep DIR]
npm run bench editor -- [--sizes 20,50,150] [--runs 30] [--json]`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: 'string' },
    seeds: { type: 'string' },
    families: { type: 'string' },
    only: { type: 'string' },
    places: { type: 'string' },
    runs: { type: 'string' },
    keep: { type: 'string' },
    sketches: { type: 'string' },
    faults: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

function numbers(text: string | undefined): readonly number[] | undefined {
  if (text === undefined) return undefined;
  const list = text.split(',').map(Number);
  if (!list.every((n) => Number.isInteger(n) && n > 0)) throw new Error(`${text} is no list of whole numbers such as 15,50`);
  return list;
}

async function answer(): Promise<string> {
  const sizes = numbers(values.sizes);
  const seeds = numbers(values.seeds);
  const { only, json, sketches, faults } = values;
  const what = positionals[0] ?? '';
  switch (what) {
    case 'layout': {
      const generated = values.families === undefined ? familiesBySize(sizes ?? [15, 50, 150, 500], seeds) : casesOf(values.families);
      const cases = sizes === undefined && values.families === undefined ? [...generated, ...sampleCases()] : generated;
      return benchLayout({ cases, only, json, sketches, faults });
    }
    case 'stability':
      return benchStability({ sizes: sizes ?? [20, 50, 150], seeds: seeds ?? [1, 2, 3], places: numbers(values.places)?.[0] ?? 5, json });
    case 'typing':
      return benchTyping({ sizes: sizes ?? [20, 50, 150], seeds: seeds ?? [1, 2, 3], places: numbers(values.places)?.[0] ?? 8, json });
    case 'lines':
      return benchLines({ sizes: sizes ?? [20, 50], seeds: seeds ?? [1, 2, 3], faults });
    case 'systemogram':
      return benchSystemogram({ sizes: sizes ?? [6, 12, 24, 40], seeds: seeds ?? [1, 2, 3, 4, 5], faults });
    case 'odd':
      return benchOdd({ runs: numbers(values.runs)?.[0] ?? 300, seed: seeds?.[0] ?? 1, keep: values.keep });
    case 'team':
      return benchTeam({ sizes: sizes ?? [100, 1000, 3000], runs: numbers(values.runs)?.[0] ?? 300, json });
    case 'two':
      return benchTwo({ programs: sizes ?? [2, 10], edits: numbers(values.runs)?.[0] ?? 2000, seed: seeds?.[0] ?? 1 });
    case 'crash':
      return benchCrash({ kills: numbers(values.runs)?.[0] ?? 300, seed: seeds?.[0] ?? 1 });
    case 'steps':
      return benchSteps({ steps: numbers(values.runs)?.[0] ?? 300, seeds: seeds ?? [1] });
    case 'damage':
      return benchDamage({ runs: numbers(values.runs)?.[0] ?? 1000, keep: values.keep });
    case 'editor':
      return benchEditor({ sizes: sizes ?? [20, 50, 150], runs: numbers(values.runs)?.[0] ?? 30, json });
    case 'words':
      return benchWords(json);
    default:
      throw new Error(`say what to bench:\n${usage}`);
  }
}

try {
  console.log(await answer());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
