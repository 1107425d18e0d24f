/**
 * Lets only one of several callers with the same key do the work, while the others wait for what
 * it brings. A failure is everybody's failure; the next caller tries anew.
 */
export function createSingleFlight<Value>() {
  const flights = new Map<string, Promise<Value>>();
  return {
    /** The work that is going on for this key, if any. */
    current: (key: string): Promise<Value> | undefined => flights.get(key),

    start(key: string, work: () => Promise<Value>): Promise<Value> {
      const flight = work().finally(() => flights.delete(key));
      flights.set(key, flight);
      return flight;
    },
  };
}
