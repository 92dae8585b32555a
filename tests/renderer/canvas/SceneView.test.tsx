import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { SceneView } from '../../../renderer/canvas/SceneView.tsx';
import type { Scene } from '../../../shared/scene/scene.ts';
import { svgText, svgTree } from '../../../shared/scene/svg.ts';

const scene: Scene = {
  view: { left: -10, top: 0, right: 200.5, bottom: 100 },
  title: 'Genogram "W-1" & <meer>',
  description: "De moeder van 't gezin",
  marks: [
    {
      mark: 'group',
      data: { kind: 'person', record: 'sem' },
      title: "Sem d'Or, 9 jaar",
      opacity: 0.5,
      children: [
        {
          mark: 'path',
          part: 'symbol',
          d: 'M0 0H48V48H0Z',
          fill: '#FFFFFF',
          fillOpacity: 0.4,
          stroke: '#1B2430',
          strokeWidth: 2,
          dash: [4, 3],
          cap: 'round',
          join: 'round',
        },
        {
          mark: 'text',
          part: 'label',
          x: 24,
          y: 60,
          text: '<Sem> & "co" \'t',
          anchor: 'middle',
          size: 12,
          weight: 500,
          italic: true,
          fill: '#1B2430',
          halo: 3,
          width: 40,
          rotate: 30,
        },
      ],
    },
    {
      mark: 'group',
      data: { kind: 'descent', child: 'sem', parent: 'ma pa' },
      children: [{ mark: 'path', part: 'line', d: 'M24 0V-40', stroke: '#1B2430', strokeWidth: 2 }],
    },
  ],
};

describe('the drawing on the screen', () => {
  test('is, element for element, the SVG of the file', () => {
    const tree = svgTree(scene);
    expect(renderToStaticMarkup(<SceneView tree={tree} />)).toBe(svgText(tree));
  });
});
