/** A value of a casus: what JSON can hold. */
export type Value = unknown;

/** Whether a value is an object with fields, and no list. */
export function isFields(value: Value): value is Readonly<Record<string, Value>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether two values say the same. The order of fields does not count, that of lists does; a field without a value is no field. */
export function same(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((value, index) => same(value, b[index]));
  if (!isFields(a) || !isFields(b)) return false;
  const fields = Object.keys(a).filter((field) => a[field] !== undefined);
  const others = Object.keys(b).filter((field) => b[field] !== undefined);
  return fields.length === others.length && fields.every((field) => Object.hasOwn(b, field) && same(a[field], b[field]));
}
