/** The parts of Gegevens in which the records of a list are written. */
export type DetailPart = 'consents' | 'sessions' | 'questions' | 'direction';

/** Brings the hand to a part of Gegevens, once it stands there: to what adds a record, or to the first one. */
export function goToPart(part: DetailPart, want: 'new' | 'one'): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const card = document.querySelector<HTMLElement>(`[data-part="${part}"]`);
      const found = (want === 'one' && card?.querySelector<HTMLElement>('.record-row')) || card?.querySelector<HTMLElement>('button');
      found?.focus();
      card?.scrollIntoView({ block: 'nearest' });
    }),
  );
}

/** Gives focus to the first text at Gegevens that could not be done. */
export function goToUnmended(): void {
  document.querySelector<HTMLElement>('.details [aria-invalid=true]')?.focus();
}
