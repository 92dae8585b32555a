import { describe, expect, test } from 'vitest';
import type { DraftAnswer, DraftRequest, Drawn } from '../../../renderer/workspace/draft.ts';
import { draftingBy } from '../../../renderer/workspace/drafting.ts';
import type { Hand } from '../../../renderer/workspace/drafting.ts';

type Question = Omit<DraftRequest, 'number'>;
const question = { casus: { id: 'one' }, theme: 'colour', names: 'full', language: 'nl', layers: [] } as unknown as Question;
const drawn = {} as Drawn;

/** Workers that answer when the test says so. */
function office() {
  const hired: { hand: Hand; asked: DraftRequest[]; gone: boolean }[] = [];
  const hire = (): Hand => {
    const desk = { asked: [] as DraftRequest[], gone: false } as (typeof hired)[number];
    desk.hand = {
      onmessage: null,
      onerror: null,
      postMessage: (request: DraftRequest) => void desk.asked.push(request),
      terminate: () => void (desk.gone = true),
    };
    hired.push(desk);
    return desk.hand;
  };
  const answer = (desk: number, given: DraftAnswer) => hired[desk]?.hand.onmessage?.call({} as Worker, { data: given } as MessageEvent);
  return { hired, hire, answer };
}

describe('drafting', () => {
  test('one worker makes one drawing after the other', async () => {
    const { hired, hire, answer } = office();
    const drafting = draftingBy(hire);
    const first = drafting.ask(question);
    answer(0, { number: 1, drawn });
    expect(await first).toBe(drawn);
    const second = drafting.ask(question);
    answer(0, { number: 2, drawn });
    expect(await second).toBe(drawn);
    expect([hired.length, hired[0]?.asked.map(({ number }) => number)]).toEqual([1, [1, 2]]);
  });

  test('of the questions that come meanwhile only the newest is put, to the same worker; the one before it is a step towards it', async () => {
    const { hired, hire, answer } = office();
    const drafting = draftingBy(hire);
    const [first, second, third] = [drafting.ask(question), drafting.ask(question), drafting.ask(question)];
    expect(await second).toBeUndefined();
    answer(0, { number: 1, drawn });
    expect(await first).toBe(drawn);
    answer(0, { number: 2, drawn });
    expect(await third).toBe(drawn);
    expect([hired.length, hired[0]?.asked.length]).toEqual([1, 2]);
  });

  test('the family of a fresh drawing is shown while its lines are laid, but not once something newer is asked', async () => {
    const { hire, answer } = office();
    const drafting = draftingBy(hire);
    const seen: Drawn[] = [];
    const family = { diagram: 'genogram' } as Drawn;
    const first = drafting.ask(question, (it) => seen.push(it));
    answer(0, { number: 1, family });
    expect(seen).toEqual([family]);
    const second = drafting.ask(question);
    answer(0, { number: 1, family });
    expect(seen).toEqual([family]);
    answer(0, { number: 1, drawn });
    expect(await first).toBe(drawn);
    answer(0, { number: 2, drawn });
    expect(await second).toBe(drawn);
  });

  test('a drawing of another casus, or with other names, is not shown any more', async () => {
    const { hire, answer } = office();
    const drafting = draftingBy(hire);
    const first = drafting.ask(question);
    const second = drafting.ask({ ...question, names: 'initials' });
    answer(0, { number: 1, drawn });
    expect(await first).toBeUndefined();
    const third = drafting.ask({ ...question, names: 'initials', casus: { id: 'other' } as Question['casus'] });
    answer(0, { number: 2, drawn });
    expect(await second).toBeUndefined();
    answer(0, { number: 3, drawn });
    expect(await third).toBe(drawn);
  });

  test('a worker that takes too long for what nobody waits for is ended; its answer never comes', async () => {
    const { hired, hire, answer } = office();
    const drafting = draftingBy(hire, 0);
    const first = drafting.ask(question);
    const second = drafting.ask(question);
    expect(await first).toBeUndefined();
    expect(hired.map(({ gone }) => gone)).toEqual([true, false]);
    answer(1, { number: 1, drawn: { ...drawn } });
    answer(1, { number: 2, drawn });
    expect(await second).toBe(drawn);
  });

  test('a drawing that fails is told, and the next one is made', async () => {
    const { hire, answer } = office();
    const drafting = draftingBy(hire);
    const first = drafting.ask(question);
    answer(0, { number: 1, failed: 'The layout ended.' });
    await expect(first).rejects.toThrow('The layout ended.');
    const second = drafting.ask(question);
    answer(0, { number: 2, drawn });
    expect(await second).toBe(drawn);
  });

  test('a worker that breaks is replaced', async () => {
    const { hired, hire } = office();
    const drafting = draftingBy(hire);
    const first = drafting.ask(question);
    hired[0]?.hand.onerror?.call({} as Worker, {} as ErrorEvent);
    await expect(first).rejects.toThrow();
    void drafting.ask(question);
    expect(hired.map(({ gone }) => gone)).toEqual([true, false]);
  });
});
