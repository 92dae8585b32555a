const written = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/** A date of a record as the paper writes it: 16-05-2024, 05-2024 or 2024; other text stays as it is. */
export function dayOnPaper(date: string): string {
  const [, year, month, day] = written.exec(date) ?? [];
  return year === undefined ? date : [day, month, year].filter((part) => part !== undefined).join('-');
}
