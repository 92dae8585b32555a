import { createContext, useContext } from 'react';
import { wordsOf } from './words.ts';
import type { Words } from './words.ts';

export const WordsContext = createContext<Words>(wordsOf('nl'));

/** The words in which this part of the window speaks. */
export function useWords(): Words {
  return useContext(WordsContext);
}
