/** Adds a stylesheet to the page and waits until it is there. */
export function loadStylesheet(href: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(`No stylesheet at ${href}`)));
    document.head.append(link);
  });
}

/** Fetches JSON of our own. */
export async function loadJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return (await response.json()) as T;
}

/** Waits until nothing inside has the focus: what a person is at must not vanish under them. */
export async function untilUnfocused(element: Element): Promise<void> {
  while (element.matches(':focus-within')) {
    await new Promise((resolve) => {
      const next = () => requestAnimationFrame(resolve);
      element.addEventListener('focusout', next, { once: true });
    });
  }
}

/** Whether the person has asked for less motion. */
export function wantsStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
