import { useEffect, useEffectEvent, useState } from 'react';

/** Takes a file that is dropped anywhere on the window; true while one hangs above it. */
export function useFileDrop(take: (file: File) => void): boolean {
  const [hangs, setHangs] = useState(false);
  const taken = useEffectEvent(take);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      setHangs(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setHangs(false);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setHangs(false);
      const file = event.dataTransfer?.files[0];
      if (file) taken(file);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, []);
  return hangs;
}
