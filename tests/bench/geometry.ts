/* eslint-disable no-console -- its output is its purpose */
import { readFileSync } from 'node:fs';
import { createLocator } from '#domain/geometry/locate.ts';
import { townTopology } from '#schemas/geometry.ts';
import { brotliBytes } from '#tools/geometry/bytes.ts';
import { buildNet, countPoints } from '#tools/geometry/net.ts';
import { readReference } from '#tools/geometry/reference.ts';
import { countMisplaced, parsePlaces, samplePlaces } from '#tools/geometry/samples.ts';
import type { LabelledPlace } from '#tools/geometry/samples.ts';

/*
 * How exact and how fast Essen's borders are:
 *   node tests/bench/geometry.ts [reference.geojson] [number of random points]
 * Without a reference the labelled points of the tests are taken.
 */
const [referenceFile, count = '100000'] = process.argv.slice(2);

function places(): LabelledPlace[] {
  if (!referenceFile) {
    return parsePlaces(readFileSync('tests/fixtures/geometry/essen-points.csv', 'utf8'));
  }
  const net = buildNet(readReference(referenceFile));
  return samplePlaces(createLocator(net), net.bbox, Number(count));
}

for (const file of ['decided', 'drawn']) {
  const text = readFileSync(`content/essen/geometry/${file}.json`, 'utf8');
  const topology = townTopology.parse(JSON.parse(text));
  console.log(`${file}.json: ${brotliBytes(text)} bytes (brotli), ${countPoints(topology)} points`);
  if (file !== 'decided') continue;
  const labelled = places();
  const locator = createLocator(topology);
  const begin = performance.now();
  const misplaced = countMisplaced(locator, labelled);
  const micros = ((performance.now() - begin) * 1000) / labelled.length;
  const oneIn = misplaced === 0 ? 'none' : `1 in ${Math.round(labelled.length / misplaced)}`;
  console.log(`  ${misplaced} of ${labelled.length} places in another quarter (${oneIn})`);
  console.log(`  ${micros.toFixed(1)} µs to locate a place`);
}
