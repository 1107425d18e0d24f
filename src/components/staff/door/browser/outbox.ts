/** What the server takes in one request. */
const MOST = 100;

/**
 * What is sent next of what was tapped. Where the server refuses several at once, they are sent one by
 * one, to find out which it is: that one is left aside, and the others go on. It stays on the phone, and
 * is tried again when the page is opened the next time.
 */
export function createOutbox() {
  const suspects = new Set<string>();
  const refused = new Set<string>();

  return {
    isRefused: ({ id }: { id: string }) => refused.has(id),
    /** @param taps all that is not sent yet, the first first */
    next<Tap extends { id: string }>(
      taps: readonly Tap[],
    ): { sent: readonly Tap[]; more: boolean } {
      const open = taps.filter(({ id }) => !refused.has(id));
      const [first] = open;
      const sent = open.slice(0, first && suspects.has(first.id) ? 1 : MOST);
      return { sent, more: open.length > sent.length };
    },
    refuse(sent: readonly { id: string }[]): void {
      const found = sent.length === 1 ? refused : suspects;
      for (const { id } of sent) found.add(id);
    },
  };
}
