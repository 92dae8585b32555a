/** The mark of the program: a couple and their child. */
export function Mark() {
  return (
    <svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="2">
      <rect x="2" y="3" width="8" height="8" />
      <circle cx="20" cy="7" r="4" />
      <path d="M6 11v4h14v-4M13 15v4" />
      <circle cx="13" cy="22" r="2.6" />
    </svg>
  );
}
