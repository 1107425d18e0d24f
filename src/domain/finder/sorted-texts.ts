interface Item<T> {
  text: string;
  value: T;
}

/** Texts in order, so that all with the same beginning stand together and are found by halving. */
export class SortedTexts<T> {
  readonly #items: Item<T>[];

  constructor(items: Item<T>[]) {
    this.#items = items.toSorted((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  }

  startingWith(beginning: string): T[] {
    const found: T[] = [];
    for (let i = this.#firstFrom(beginning); i < this.#items.length; i++) {
      const item = this.#items[i];
      if (!item?.text.startsWith(beginning)) break;
      found.push(item.value);
    }
    return found;
  }

  #firstFrom(text: string): number {
    let low = 0;
    let high = this.#items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#items[middle] as Item<T>).text < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
