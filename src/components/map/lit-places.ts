import { companions, placeAt } from './companions.ts';

const LIT = 'is-lit';

/** While one points at a place, or has it in focus, everything that stands for it lights up. */
export function lightPlaces(page: HTMLElement, signal: AbortSignal): void {
  let lit: ReadonlySet<Element> = new Set();
  const light = ({ target }: Event) => {
    const place = placeAt(target);
    const next: ReadonlySet<Element> = place ? companions(place, page) : new Set();
    for (const element of lit) if (!next.has(element)) element.classList.remove(LIT);
    for (const element of next) element.classList.add(LIT);
    lit = next;
  };
  for (const type of ['pointerover', 'focusin']) page.addEventListener(type, light, { signal });
}
