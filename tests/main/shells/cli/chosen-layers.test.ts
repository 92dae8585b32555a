import { describe, expect, test } from 'vitest';
import { chosenLayers, usualLayers } from '../../../../main/shells/cli/chosen-layers.ts';

const chosen = (text: string): readonly string[] => {
  const answer = chosenLayers(text);
  return 'layers' in answer ? [...answer.layers].toSorted() : ['unknown', ...answer.unknown];
};
const usual = [...usualLayers()].toSorted();

describe('--layers', () => {
  test('leaves off what is only drawn when asked', () => {
    expect(usual).toEqual(['boundaries', 'coalitions', 'events', 'households', 'involved', 'legend', 'loyalties', 'ties', 'triangles']);
    expect(chosen('')).toEqual(usual);
  });

  test('adds what is named and takes away what has a minus', () => {
    expect(chosen('traits')).toEqual([...usual, 'traits'].toSorted());
    expect(chosen('-legend, -events')).toEqual(usual.filter((id) => id !== 'legend' && id !== 'events'));
    expect(chosen('traits,secrets,-ties')).toEqual([...usual, 'traits', 'secrets'].filter((id) => id !== 'ties').toSorted());
  });

  test('knows everything and nothing', () => {
    expect(chosen('all')).toHaveLength(13);
    expect(chosen('all,-secrets')).not.toContain('secrets');
    expect(chosen('none,households')).toEqual(['households']);
  });

  test('gives back what is no layer', () => {
    expect(chosen('traits,tie,-foo,constructor')).toEqual(['unknown', 'tie', '-foo', 'constructor']);
  });
});
