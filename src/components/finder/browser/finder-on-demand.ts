/**
 * All of the finder that a page loads before anybody touches it: says that suggestions will come,
 * shows the button for the place where there is one to find, and loads the rest when it is wanted.
 */
for (const box of document.querySelectorAll('suggestion-box')) {
  const input = box.querySelector('input')!;
  const load = () => void import('./suggestion-box.ts');
  input.role = 'combobox';
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-expanded', 'false');
  if (document.activeElement === input) load();
  else input.addEventListener('focus', load, { once: true });
}

for (const place of document.querySelectorAll<HTMLElement>('locate-me')) {
  place.hidden = !('geolocation' in navigator);
  place.querySelector('button')!.addEventListener('click', async () => {
    const { locate } = await import('./locate-me.ts');
    await locate(place);
  });
}
