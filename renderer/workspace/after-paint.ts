/** A window that is not shown paints nothing; what waits for its paint waits no longer than this, ms. */
const PATIENCE = 150;

/** Does something once what stands in the page now is painted, or soon where nothing is painted. Gives what takes that back. */
export function afterPaint(act: () => void): () => void {
  let painted: ReturnType<typeof setTimeout> | undefined;
  let frame = requestAnimationFrame(() => {
    // The frame after it begins once the browser has handed this one on to be put on the screen.
    frame = requestAnimationFrame(() => {
      clearTimeout(late);
      painted = setTimeout(act);
    });
  });
  const late = setTimeout(() => {
    cancelAnimationFrame(frame);
    act();
  }, PATIENCE);
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(late);
    clearTimeout(painted);
  };
}
