import { createLocator, type Locator } from '#domain/geometry/locate.ts';
import { getTopology } from '#collections/map/topologies.ts';

let kept: Promise<Locator> | undefined;

/** Says in which quarter a place lies; made once. */
export function getLocator(): Promise<Locator> {
  return (kept ??= getTopology('decided').then(createLocator));
}
