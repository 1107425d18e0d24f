import { onChoice } from './choice.ts';

/** Shows in the drawing from the server which district is chosen in the address. */
export function showChoiceInDrawing(host: HTMLElement, signal: AbortSignal): void {
  const drawing = host.querySelector('.town-map');
  // A page about one place has made its choice already.
  if (!drawing || drawing.matches('.town-map--chosen')) return;
  onChoice((district) => {
    drawing.classList.toggle('town-map--chosen', district !== undefined);
    for (const link of drawing.querySelectorAll<SVGAElement>('a[data-number]')) {
      if (link.dataset['district'] === district) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }, signal);
}
