import type { DoorView } from '#collections/staff/door.ts';
import { doorTotals, lastWalkIn, pressed, type DoorParty } from '#domain/staff/door-list.ts';

/** What a row shows now, so that what stays the same is left alone. */
const shown = new WeakMap<Element, string>();

/** Shows the list in the page. @param phone what this phone calls itself */
export function showDoor(root: HTMLElement, view: DoorView, phone: string): void {
  const totals = doorTotals(view);
  for (const [name, total] of Object.entries(totals)) {
    setText(root, `[data-total=${name}]`, String(total));
  }
  setText(root, '[data-title]', view.title);
  setText(root, '[data-when]', view.when);
  setText(root, '[data-rehearsal]', view.rehearsal ?? '');
  const waiting = view.parties.filter(({ place }) => place === 'waiting');
  const coming = view.parties.filter(({ place }) => place !== 'waiting');
  showRows(root, 'coming', coming, totals.free);
  showRows(root, 'waiting', waiting, totals.free);
  const last = lastWalkIn(view, phone);
  const undo = find(root, '[data-last]');
  undo.hidden = !last;
  if (!last) return;
  find<HTMLButtonElement>(undo, 'button').value = pressed(last.id, 0);
  find(undo, '[data-one]').hidden = last.there !== 1;
  find(undo, '[data-several]').hidden = last.there === 1;
  setText(undo, 'b', String(last.there));
}

function showRows(root: HTMLElement, name: string, parties: DoorParty[], free: number): void {
  const list = find(root, `[data-section=${name}] ul`);
  // A party that moves up goes from one list to the other.
  const known = new Map(
    [...root.querySelectorAll<HTMLElement>('[data-code]')].map((row) => [row.dataset.code, row]),
  );
  parties.forEach((party, place) => {
    const row = known.get(party.code) ?? newRow(root);
    showParty(row, party, free);
    // Moved only where it has to be: what is moved loses the focus.
    const there = list.children[place];
    if (there !== row) list.insertBefore(row, there ?? null);
  });
  while (list.children.length > parties.length) list.lastElementChild?.remove();
}

function newRow(root: HTMLElement): HTMLElement {
  const { content } = find<HTMLTemplateElement>(root, 'template');
  return find(content, 'li').cloneNode(true) as HTMLElement;
}

function showParty(row: HTMLElement, party: DoorParty, free: number): void {
  const { code, size, there, place } = party;
  const waits = place === 'waiting' && there === 0;
  const fits = size <= free;
  const news = JSON.stringify([party, waits && fits]);
  if (shown.get(row) === news) return;
  shown.set(row, news);
  row.dataset.code = code;
  row.dataset.here = String(there > 0);
  for (const place of row.querySelectorAll<HTMLElement>('[data-text]')) {
    place.textContent = String(party[place.dataset.text as keyof DoorParty]);
  }
  find(row, '[data-text=status]').hidden = !party.status;
  find(row, '[data-text=marks]').hidden = !party.marks;
  find(row, '[data-fits]').hidden = !waits || !fits;
  find(row, '[data-full]').hidden = !waits || fits;
  find(row, '[data-if=away]').hidden = there > 0;
  find(row, '[data-if=here]').hidden = there === 0;
  const counts = { all: size, less: there - 1, more: there + 1, none: 0 };
  for (const [set, people] of Object.entries(counts)) {
    find<HTMLButtonElement>(row, `[data-set=${set}]`).value = pressed(code, people);
  }
  find(row, '[data-set=less]').hidden = there < 2;
}

/** Shows of the list what fits what was typed. @param found the codes of those */
export function showFound(root: HTMLElement, found: ReadonlySet<string>): void {
  let count = 0;
  for (const section of root.querySelectorAll<HTMLElement>('[data-section]')) {
    const rows = [...section.querySelectorAll<HTMLElement>('[data-code]')];
    for (const row of rows) row.hidden = !found.has(row.dataset.code ?? '');
    const visible = rows.filter((row) => !row.hidden).length;
    section.hidden = visible === 0;
    count += visible;
  }
  find(root, '[data-none-found]').hidden = count > 0;
}

export function find<Found extends HTMLElement>(root: ParentNode, selector: string): Found {
  const found = root.querySelector<Found>(selector);
  if (!found) throw new Error(`No ${selector} on this page`);
  return found;
}

/** Sets a text wherever it stands; what is empty is hidden. */
export function setText(root: ParentNode, selector: string, text: string): void {
  for (const place of root.querySelectorAll<HTMLElement>(selector)) {
    if (place.textContent !== text) place.textContent = text;
    place.hidden = text === '';
  }
}
