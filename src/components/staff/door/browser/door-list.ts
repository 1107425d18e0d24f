import type { DoorView } from '#collections/staff/door.ts';
import { lastOf, newWalkIn, pressed, withTapped } from '#domain/staff/door-list.ts';
import { findParties } from '#domain/staff/party-list.ts';
import { find, setText, showDoor, showFound } from './door-view.ts';
import { exchange, isRefused, type Contact, type DoorAnswer } from './exchange.ts';
import { keepList, keepTap, keptList, keptTaps, type Tap } from './kept-on-phone.ts';
import { startRounds } from './rounds.ts';

/** The page and its list have the same address, on the page of the server and on the one kept here. */
const list = location.pathname;
const address = list.replace(/\/$/, '.json');

/**
 * The list at the door. What is tapped counts here at once, is kept on this phone and sent as soon as
 * there is a network. Without scripts each button is a form.
 */
class DoorList extends HTMLElement {
  /** The list as it last came. */
  private latest: DoorAnswer | undefined;
  /** What was tapped since, and the list with it. */
  private unsent: readonly Tap[] = [];
  private view: DoorView | undefined;
  private contact: Contact = 'ok';
  private phone = '';
  private askForRound = () => {};

  async connectedCallback(): Promise<void> {
    const { kept } = this.dataset;
    try {
      if (kept) await keepList(list, JSON.parse(kept), Date.now());
      else this.contact = 'offline';
      await this.recall();
      this.phone = phoneName();
    } catch {
      // Nothing can be kept here, in private windows for instance: then the forms do it.
      return;
    }
    this.awaitWalkIns();
    this.addEventListener('click', (event) => this.press(event));
    this.listenToSearch();
    this.show();
    this.askForRound = startRounds(() => this.round());
    keepShell();
  }

  private async recall(): Promise<void> {
    this.latest = await keptList<DoorAnswer>(list, Date.now());
    this.unsent = (await keptTaps()).filter((tap) => tap.list === list);
  }

  private press(event: Event): void {
    const button = (event.target as Element).closest<HTMLButtonElement>('button[name=da]');
    if (!button || !this.view) return;
    event.preventDefault();
    const [subject = '', people] = button.value.split(' ');
    void this.tap(subject, Number(people));
    const row = button.closest<HTMLElement>('[data-code]');
    // The button has gone, and the next one would take back what this one did.
    if (row && button.closest('[hidden]')) row.focus({ preventScroll: true });
    this.awaitWalkIns();
  }

  /** Whoever comes next without registration gets a name that tells which phone let them in. */
  private awaitWalkIns(): void {
    const next = newWalkIn(drawName(12), this.phone);
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-walk-in]')) {
      button.value = pressed(next, Number(button.dataset.walkIn));
    }
  }

  private async tap(subject: string, people: number): Promise<void> {
    const seen = this.view && lastOf(this.view, subject);
    const counts = !!this.view && !this.view.rehearsal;
    const tap = { list, id: drawName(), subject, people, seen, counts, at: Date.now() };
    this.unsent = [...this.unsent, tap];
    this.show();
    setText(this, '[data-said]', this.inWords(tap));
    try {
      await keepTap(tap);
    } catch {
      return this.sendForm(pressed(subject, people));
    }
    this.askForRound();
  }

  /** The phone is full: it is sent as if there were no scripts. */
  private sendForm(value: string): void {
    const form = find<HTMLFormElement>(this, '#einlass');
    form.append(Object.assign(document.createElement('input'), { name: 'da', value }));
    form.submit();
  }

  private async round() {
    const { contact, answer, more = false } = await exchange(address, list, this.latest?.version);
    this.contact = contact;
    if (answer) {
      const view = answer.view ?? this.latest?.view;
      await keepList(list, { ...answer, view }, Date.now());
    }
    await this.recall();
    this.show();
    return { well: contact === 'ok', more };
  }

  private show(): void {
    const { latest, unsent } = this;
    const state = latest ? this.contact : 'empty';
    for (const place of this.querySelectorAll<HTMLElement>('[data-state]')) {
      place.hidden = place.dataset.state !== state;
    }
    find(this, '[data-reload]').hidden = !!this.dataset.kept || state !== 'ok';
    const refused = unsent.filter(isRefused);
    const waiting = unsent.length - refused.length;
    find(this, '[data-unsent]').hidden = waiting === 0 || this.contact === 'ok';
    setText(this, '[data-unsent] b', String(waiting));
    find(this, '[data-refused]').hidden = refused.length === 0;
    setText(this, '[data-refused] b', refused.map((tap) => this.inWords(tap)).join(', '));
    setText(this, '[data-as-of]', latest?.asOf ?? '');
    this.view = latest?.view && withTapped(latest.view, unsent);
    if (this.view) this.showView(this.view);
    else for (const row of this.querySelectorAll('[data-code]')) row.remove();
  }

  private showView(view: DoorView): void {
    showDoor(this, view, this.phone);
    this.filter(view);
    // On the page that is kept for the time without the internet they are empty at first.
    setText(document, 'h1', view.title);
    setText(document, '.lead', view.when);
  }

  private listenToSearch(): void {
    const field = find<HTMLInputElement>(this, 'input[type=search]');
    field.form?.addEventListener('submit', (event) => event.preventDefault());
    field.addEventListener('input', () => {
      this.show();
      // What was found may be shorter than where somebody has scrolled to.
      find(this, '.door__sheet').scrollIntoView({ block: 'start' });
    });
    // The next guest: what is typed now replaces what was typed before.
    field.addEventListener('focus', () => field.select());
    find(this, '.door-search button').hidden = true;
  }

  private filter({ parties }: DoorView): void {
    const { value } = find<HTMLInputElement>(this, 'input[type=search]');
    showFound(this, new Set(findParties(parties, value, 'de').map(({ code }) => code)));
  }

  /** "Familie Said 4 da" */
  private inWords({ subject, people }: Pick<Tap, 'subject' | 'people'>): string {
    const name = this.latest?.view?.parties.find(({ code }) => code === subject)?.name;
    return `${name ?? ''} ${people} ${this.dataset.there}`.trim();
  }
}

/** A name that nobody else draws, also where a site without TLS may not ask for one. */
function drawName(bytes = 16): string {
  return [...crypto.getRandomValues(new Uint8Array(bytes))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/** What this phone calls itself for as long as the page is open in this tab, also when reloaded. */
function phoneName(): string {
  const name = sessionStorage.getItem('einlass') ?? drawName(4);
  sessionStorage.setItem('einlass', name);
  return name;
}

/** Lets the browser keep this page without its list, to open it again without a network. */
function keepShell(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const scope = '/intern/konferenzen/';
  navigator.serviceWorker.register('/intern/sw.js', { scope }).catch(() => undefined);
}

customElements.define('door-list', DoorList);
