const written = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/** A date of a record as the paper writes it: 16-05-2024, 05-2024 or 2024; other text stays as it is. */
export function dayOnPaper(date: string): string {
  const [, year, month, day] = written.exec(date) ?? [];
  return year === undefined ? date : [day, month, year].filter((part) => part !== undefined).join('-');
}

const typed = /^(?:(?:(\d{1,2})[-/. ])?(\d{1,2})[-/. ])?(\d{4})$/;

/** A date as somebody types it (16-5-2024, 5-2024, 2024, or as a record has it) the way a record has it; other text stays as it is. */
export function dayTyped(text: string): string {
  const [, day, month, year] = typed.exec(text.trim()) ?? [];
  return year === undefined
    ? text.trim()
    : [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined).join('-');
}
