/** Where each drawn person stands, by id, px of the drawing. */
export type Stands = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

const LENGTH = 200;
const CURVE = 'cubic-bezier(0.2, 0, 0, 1)';

/** Lets everybody who stood elsewhere glide to their new place, and the rest come up softly; not at all with reduced motion. */
export function glide(drawing: Element, before: Stands, now: Stands): void {
  if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const moved = [...now].some(([id, place]) => {
    const old = before.get(id);
    return old !== undefined && (Math.abs(old.x - place.x) > 0.5 || Math.abs(old.y - place.y) > 0.5);
  });
  if (!moved) return;
  for (const group of drawing.children) {
    const old = before.get(group.getAttribute('data-record') ?? '');
    const place = now.get(group.getAttribute('data-record') ?? '');
    if (group.getAttribute('data-kind') === 'person' && old && place) {
      group.animate([{ transform: `translate(${old.x - place.x}px, ${old.y - place.y}px)` }, { transform: 'none' }], {
        duration: LENGTH,
        easing: CURVE,
      });
    } else if (group.localName === 'g') {
      group.animate([{ opacity: 0 }, { opacity: group.getAttribute('opacity') ?? 1 }], { duration: LENGTH, easing: 'ease-in' });
    }
  }
}
