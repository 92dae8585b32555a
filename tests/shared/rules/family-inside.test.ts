import { describe, expect, it } from 'vitest';
import { checkCasus } from '../../../shared/model/check.ts';
import { familyInside } from '../../../shared/rules/family-inside.ts';
import { casusOf, childrenOf, couple, people } from '../../helpers/casus.ts';
import { withRandomParties } from '../../helpers/random-parties.ts';

const family = casusOf({
  persons: people({
    mOpa: '1945',
    fOma: '1947',
    fAunt: '1975',
    fMother: '1973',
    mFather: '1971',
    mSon: '2008',
    fDaughter: '2010',
    mCousin: '2005',
  }).map((it) => (it.id === 'mSon' ? { ...it, index: true } : it)),
  unions: [couple('u0', 'mOpa', 'fOma'), couple('u1', 'mFather', 'fMother')],
  descents: [
    ...childrenOf('u0', 'fMother', 'fAunt'),
    ...childrenOf('u1', 'mSon', 'fDaughter'),
    { child: 'mCousin', kind: 'biological', parents: ['fAunt'] },
  ],
  involved: [{ id: 'o', kind: 'organisation', name: 'o' }],
});
const aimedAt = (...to: readonly string[]): typeof family => ({
  ...family,
  helpLines: [{ id: 'l', from: 'o', to: [...to], status: 'active', framework: 'voluntary', quality: 'normal' }],
});
const inside = (casus: typeof family): readonly string[] =>
  familyInside(casus)
    .persons.map((it) => it.id)
    .toSorted();

describe('the family in the middle', () => {
  it('is the index person with parents and siblings, without who is only in the genogram', () => {
    expect(inside(family)).toEqual(['fDaughter', 'fMother', 'mFather', 'mSon']);
  });

  it('has everybody at whom help aims, with those by whom they are family', () => {
    expect(inside(aimedAt('mCousin'))).toEqual(['fAunt', 'fDaughter', 'fMother', 'fOma', 'mCousin', 'mFather', 'mOpa', 'mSon']);
  });

  it('has all members of a household at which help aims', () => {
    const homes = { households: [{ id: 'h', name: 'h', members: [{ person: 'fAunt' }, { person: 'mCousin' }] }] };
    const found = familyInside({ ...aimedAt('h'), ...homes });
    expect(found.households[0]?.members.map((it) => it.person)).toEqual(['fAunt', 'mCousin']);
  });

  it('has who holds the regie', () => {
    expect(inside({ ...family, direction: [{ holders: ['fOma'] }] })).toContain('fOma');
  });

  it.each([1, 2, 3, 4, 5, 6])('of a usable casus is a usable casus, seed %i', (seed) => {
    const casus = familyInside(withRandomParties(12, seed, 10 + 5 * seed));
    expect(checkCasus(casus)).toMatchObject({ ok: true });
  });
});
