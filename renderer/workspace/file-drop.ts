import { useEffect, useEffectEvent, useState } from 'react';

/** Takes a file that is dropped anywhere on the window, with all that came along; true while one hangs above it. */
export function useFileDrop(take: (file: File, files: readonly File[]) => void): boolean {
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
      const files = [...(event.dataTransfer?.files ?? [])];
      const [file] = files;
      if (file) taken(file, files);
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
