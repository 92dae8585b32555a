import { Segment } from '../parts/Segment.tsx';
import { appearances, useFrame } from '../workspace/frame.ts';
import { useWords } from '../words/use-words.ts';

/** The choice of light and language of the window. */
export function FrameChoices() {
  const { say } = useWords();
  const [frame, setFrame] = useFrame();
  const languages = (['nl', 'en'] as const).map((id) => ({ id, word: say(`interface.language.${id}`) }));
  const lights = appearances.map((id) => ({ id, word: say(`interface.appearance.${id}`) }));
  return (
    <>
      <Segment
        named
        name={say('interface.appearance')}
        chosen={frame.appearance}
        parts={lights}
        onChoose={(appearance) => setFrame({ ...frame, appearance })}
      />
      <Segment
        named
        name={say('interface.language')}
        chosen={frame.language}
        parts={languages}
        onChoose={(language) => setFrame({ ...frame, language })}
      />
    </>
  );
}
