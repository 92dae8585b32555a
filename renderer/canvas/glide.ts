/** Where each drawn person stands, by id, px of the drawing. */
export type Stands = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

const LENGTH = 200;
const CURVE = 'cubic-bezier(0.2, 0, 0, 1)';

/** What stands where it stood, but for a shift of the whole drawing, px; by the place of its element among the others. */
export interface Along {
  readonly shift: { readonly x: number; readonly y: number };
  readonly has: (child: number) => boolean;
  /** What was seen before its layout was made, and now takes its real course: it changes at once, and is never gone in between. */
  readonly stays: (child: number) => boolean;
}

/**
 * Lets everybody who stood elsewhere glide to their new place, and what runs in another way come up softly; what only moved along moves along.
 * Nothing moves with reduced motion.
 */
export function glide(drawing: Element, before: Stands, now: Stands, along: Along): void {
  if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const slide = (group: Element, x: number, y: number): void => {
    if (Math.hypot(x, y) < 0.5) return;
    group.animate([{ transform: `translate(${x}px, ${y}px)` }, { transform: 'none' }], { duration: LENGTH, easing: CURVE });
  };
  for (const [at, group] of [...drawing.children].entries()) {
    const old = before.get(group.getAttribute('data-record') ?? '');
    const place = now.get(group.getAttribute('data-record') ?? '');
    if (group.getAttribute('data-kind') === 'person' && old && place) slide(group, old.x - place.x, old.y - place.y);
    else if (group.localName === 'g' && along.has(at)) slide(group, -along.shift.x, -along.shift.y);
    else if (group.localName === 'g' && !along.stays(at))
      group.animate([{ opacity: 0 }, { opacity: group.getAttribute('opacity') ?? 1 }], { duration: LENGTH, easing: 'ease-in' });
  }
}
