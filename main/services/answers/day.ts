/** The day of a moment on this computer's calendar, as `2024-05-16`. */
export function dayOf(moment: number): string {
  const at = new Date(moment);
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
