/** What work gives within so many ms, or else the other thing. The work itself goes on. */
export async function within<T>(ms: number, work: Promise<T>, instead: T): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<T>((done) => {
    timer = setTimeout(done, ms, instead);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
