import type { Page } from 'playwright-core';

/** A thing in the tree that a browser hands to a screen reader. */
export interface Spoken {
  role: string;
  name: string;
  /** What is said after the name: hints, messages. */
  description: string;
  /** By their names: `level`, `focused`, `expanded`, `invalid`, `checked`, … */
  states: Readonly<Record<string, unknown>>;
}

interface Node {
  ignored: boolean;
  nodeId: string;
  childIds?: string[];
  role?: { value?: string };
  name?: { value?: string };
  description?: { value?: string };
  properties?: { name: string; value: { value?: unknown } }[];
}

/** The tree of the open page in the order in which it is read, without what is not read. */
export async function spoken(page: Page): Promise<Spoken[]> {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = (await devtools.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
  await devtools.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const walk = (node: Node | undefined): Node[] =>
    node ? [node, ...(node.childIds ?? []).flatMap((id) => walk(byId.get(id)))] : [];
  return walk(nodes[0])
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description, properties = [] }) => ({
      role: role?.value ?? '',
      name: (name?.value ?? '').replace(/\s+/g, ' ').trim(),
      description: (description?.value ?? '').replace(/\s+/g, ' ').trim(),
      states: Object.fromEntries(properties.map((it) => [it.name, it.value.value])),
    }));
}

/** Those of some roles, in their order. */
export async function spokenAs(page: Page, ...roles: string[]): Promise<Spoken[]> {
  return (await spoken(page)).filter(({ role }) => roles.includes(role));
}

/** What has the focus, as it is announced. */
export async function announced(page: Page): Promise<Spoken | undefined> {
  const focused = (await spoken(page)).filter(({ states }) => states['focused'] === true);
  // The page itself has the focus too, in a way.
  return focused.find(({ role }) => role !== 'RootWebArea') ?? focused[0];
}

/** Presses Tab and tells what is reached, as often as asked. */
export async function nextStops(page: Page, count: number): Promise<string[]> {
  const stops: string[] = [];
  for (let press = 0; press < count; press++) {
    await page.keyboard.press('Tab');
    stops.push((await announced(page))?.name ?? '');
  }
  return stops;
}
