import { describe, expect, it } from 'vitest';
import type { HelpLine, Involved } from '../../../shared/model/records.ts';
import { partyPlaces } from '../../../shared/rules/party-place.ts';
import { casusOf } from '../../helpers/casus.ts';

const party = (id: string, kind: Involved['kind'], more: Partial<Involved> = {}): Involved => ({ id, kind, name: id, ...more });
const line = (from: string, more: Partial<HelpLine> = {}): HelpLine => ({
  id: `line ${from}`,
  from,
  to: [],
  status: 'active',
  framework: 'voluntary',
  quality: 'normal',
  ...more,
});

describe('the place of a party', () => {
  it('is that of its record before that of its kind', () => {
    const places = partyPlaces(casusOf({ involved: [party('a', 'school'), party('b', 'school', { sector: 'bottom', ring: 3 })] }));
    expect(places.get('a')).toEqual({ sector: 'left', ring: 2 });
    expect(places.get('b')).toEqual({ sector: 'bottom', ring: 3 });
  });

  it('of a professional is in the sector of its organisation', () => {
    const involved = [party('o', 'organisation', { sector: 'bottom' }), party('p', 'professional', { organisation: 'o' })];
    expect(partyPlaces(casusOf({ involved })).get('p')?.sector).toBe('bottom');
  });

  it('of a theme is where the fewest stand, and stays where it stood', () => {
    const involved = [party('f', 'support-figure'), party('s', 'school'), party('t', 'theme')];
    expect(partyPlaces(casusOf({ involved })).get('t')?.sector).toBe('bottom');
    expect(partyPlaces(casusOf({ involved }), new Map([['t', 'left']])).get('t')?.sector).toBe('left');
  });

  it('is near where help is strong or imposed, far where none goes on', () => {
    const involved = ['strong', 'imposed', 'plain', 'waiting', 'over'].map((id) => party(id, 'organisation'));
    const helpLines = [
      line('strong', { quality: 'strong' }),
      line('imposed', { framework: 'mandated' }),
      line('plain'),
      line('waiting', { status: 'waiting-list', quality: 'strong' }),
      line('over', { status: 'ended' }),
    ];
    const places = partyPlaces(casusOf({ involved, helpLines }));
    expect(involved.map((it) => places.get(it.id)?.ring)).toEqual([1, 1, 2, 3, 3]);
  });
});
