/** Gives turns so that after any number of them each has had its share, as nearly as whole turns allow. */
export class Turns<T> {
  readonly #items: readonly { readonly item: T; readonly share: number; had: number }[];
  #given = 0;

  constructor(items: readonly T[], shareOf: (item: T) => number) {
    const all = items.map((item) => ({ item, share: shareOf(item), had: 0 }));
    this.#items = all.filter(({ share }) => share > 0);
  }

  /** Whose turn it is; of several with an equal right the first. */
  next(): T {
    this.#given += 1;
    let [chosen] = this.#items;
    let most = -Infinity;
    for (const one of this.#items) {
      const due = one.share * this.#given - one.had;
      if (due > most + Number.EPSILON) [chosen, most] = [one, due];
    }
    if (!chosen) throw new Error('Nobody has a share');
    chosen.had += 1;
    return chosen.item;
  }
}
