import { fetchSuggestions, type Suggestion } from './suggestions.ts';

/** Long enough that fast typing asks once, short enough to feel immediate. */
const PAUSE_MS = 120;
const SHORTEST = 2;

/**
 * Suggestions while typing, after the WAI-ARIA combobox pattern (list autocomplete, manual
 * selection). Wraps the plain form and its input; without it the form works as it is.
 */
class SuggestionBox extends HTMLElement {
  readonly #list = document.createElement('ul');
  #options: Suggestion[] = [];
  #active = -1;
  #timer = 0;
  #asked = '';

  connectedCallback(): void {
    const input = this.#input;
    this.#list.id = 'finder-suggestions';
    this.#list.className = 'suggestions';
    this.#list.role = 'listbox';
    this.#list.hidden = true;
    this.#list.setAttribute('aria-label', this.dataset['label'] ?? '');
    input.after(this.#list);
    input.setAttribute('aria-controls', this.#list.id);
    input.addEventListener('input', () => this.#ask());
    input.addEventListener('keydown', (event) => this.#key(event));
    input.addEventListener('blur', () => this.#close());
    // Pressing an option must not take the focus from the input before the click is done.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('click', ({ target }) => {
      const option = target instanceof Element ? target.closest('[role=option]') : null;
      if (option) this.#choose([...this.#list.children].indexOf(option));
    });
    // Somebody may have typed while this was on its way.
    if (input.value !== input.defaultValue) this.#ask();
  }

  get #input(): HTMLInputElement {
    return this.querySelector('input')!;
  }

  #ask(): void {
    clearTimeout(this.#timer);
    const query = this.#input.value.trim();
    if (query.length < SHORTEST) return this.#close();
    this.#timer = window.setTimeout(() => void this.#show(query), PAUSE_MS);
  }

  async #show(query: string): Promise<void> {
    this.#asked = query;
    const options = await fetchSuggestions(this.dataset['source'] ?? '', query).catch(() => []);
    // A slower answer to what was typed before must not replace a newer one.
    if (this.#asked !== query || document.activeElement !== this.#input) return;
    this.#options = options;
    this.#list.replaceChildren(...options.map(optionElement));
    this.#setActive(-1);
    this.#open(options.length > 0);
    this.#announce(options.length);
  }

  #key(event: KeyboardEvent): void {
    const { key } = event;
    if (key === 'Escape' && !this.#list.hidden) this.#close();
    else if (key === 'ArrowDown' || key === 'ArrowUp') this.#move(key === 'ArrowDown' ? 1 : -1);
    else if (key === 'Enter' && this.#active >= 0) this.#choose(this.#active);
    else return;
    event.preventDefault();
  }

  #move(step: number): void {
    const count = this.#options.length;
    if (count === 0) return;
    this.#open(true);
    this.#setActive((this.#active + step + count + (this.#active < 0 && step < 0 ? 1 : 0)) % count);
  }

  #choose(index: number): void {
    const option = this.#options[index];
    if (!option) return;
    this.#input.value = option.label;
    this.#close();
    this.#input.form?.requestSubmit();
  }

  #setActive(index: number): void {
    this.#active = index;
    [...this.#list.children].forEach((option, i) => {
      option.setAttribute('aria-selected', String(i === index));
      if (i === index) this.#input.setAttribute('aria-activedescendant', option.id);
    });
    if (index < 0) this.#input.removeAttribute('aria-activedescendant');
  }

  #open(open: boolean): void {
    this.#list.hidden = !open;
    this.#input.setAttribute('aria-expanded', String(open));
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#asked = '';
    this.#setActive(-1);
    this.#open(false);
  }

  #announce(count: number): void {
    const status = this.querySelector('[role=status]');
    const { none = '', some = '' } = this.dataset;
    if (status) status.textContent = count === 0 ? none : some.replace('{count}', String(count));
  }
}

function optionElement({ label, detail }: Suggestion, index: number): HTMLElement {
  const option = document.createElement('li');
  option.id = `finder-suggestion-${index}`;
  option.role = 'option';
  const name = document.createElement('b');
  const more = document.createElement('span');
  // Names of districts are joined by slashes; a line may end behind one.
  for (const part of label.split(/(?<=\/)/)) name.append(part, document.createElement('wbr'));
  more.textContent = detail;
  option.append(name, more);
  return option;
}

customElements.define('suggestion-box', SuggestionBox);
