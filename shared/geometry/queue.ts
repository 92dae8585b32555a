/** A binary heap of numbers, 0 and more, by key; equal keys leave in the order of their values, so that an answer never depends on chance. */
export class Queue {
  /** The key of the value that was taken out last. */
  key = 0;
  readonly #keys: number[] = [];
  readonly #values: number[] = [];

  push(key: number, value: number): void {
    this.#keys.push(key);
    this.#values.push(value);
    let at = this.#keys.length - 1;
    while (at > 0 && this.#before(at, (at - 1) >> 1)) {
      this.#swap(at, (at - 1) >> 1);
      at = (at - 1) >> 1;
    }
  }

  /** Takes out the value with the least key, or -1 when nothing is left; its key is then in `key`. */
  pop(): number {
    const [key, value] = [this.#keys[0], this.#values[0]];
    if (key === undefined || value === undefined) return -1;
    const last = this.#keys.length - 1;
    this.#swap(0, last);
    this.#keys.pop();
    this.#values.pop();
    for (let at = 0; ;) {
      const left = at * 2 + 1;
      const least = left + 1 < last && this.#before(left + 1, left) ? left + 1 : left;
      if (least >= last || !this.#before(least, at)) break;
      this.#swap(at, least);
      at = least;
    }
    this.key = key;
    return value;
  }

  #before(a: number, b: number): boolean {
    const [one, other] = [this.#keys[a] ?? 0, this.#keys[b] ?? 0];
    return one < other || (one === other && (this.#values[a] ?? 0) < (this.#values[b] ?? 0));
  }

  #swap(a: number, b: number): void {
    const [key, value] = [this.#keys[a] ?? 0, this.#values[a] ?? 0];
    this.#keys[a] = this.#keys[b] ?? 0;
    this.#values[a] = this.#values[b] ?? 0;
    this.#keys[b] = key;
    this.#values[b] = value;
  }
}
