import {
  quarterFeatures,
  quarterTopology,
  type QuarterProperties,
} from '#domain/geometry/features.ts';
import { districtRecords } from '#collections/districts/refs.ts';
import { bordersLicence } from './licences.ts';
import { quarterRecords } from '#collections/districts/quarters.ts';
import { getTopology } from '#collections/map/topologies.ts';

/**
 * The quarters with their borders as GeoJSON (RFC 7946); licence and credit are foreign members
 * (section 6.1), which travel with the file.
 */
export async function quartersGeoJson() {
  const { name, url, credit } = await bordersLicence();
  const quarters = quarterFeatures(await getTopology('decided'), await quarterProperties());
  return { type: quarters.type, licence: { name, url }, credit, features: quarters.features };
}

/** The same as TopoJSON, for our own map; undefined for a town without geometry. */
export async function quartersTopoJson() {
  const topology = await getTopology('decided');
  return topology && quarterTopology(topology, await quarterProperties());
}

async function quarterProperties(): Promise<QuarterProperties[]> {
  const districts = await districtRecords();
  return [...(await quarterRecords())].map(([slug, { number, name, district }]) => {
    const inDistrict = district === undefined ? undefined : districts.get(district)?.number;
    return { number, name, slug, ...(inDistrict !== undefined && { district: inDistrict }) };
  });
}
