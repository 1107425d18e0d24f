/**
 * Fields of a quarter as towns publish them, by our names. Essen's "Verwaltungsgrenzen" call them
 * STADTT, STADTTEILE and STADTBEZ, and write numbers as text.
 */
const FIELDS = {
  number: ['number', 'stadtt'],
  name: ['name', 'stadtteile'],
  district: ['district', 'stadtbez'],
} as const;

interface FeatureLike {
  properties?: Record<string, unknown> | null;
}

/** A collection of quarters with our names of the fields; whatever else it is stays as it is. */
export function withPlainFields(json: unknown): unknown {
  const features = (json as { features?: unknown } | null)?.features;
  if (!Array.isArray(features)) return json;
  return { ...(json as object), features: features.map(plainFeature) };
}

function plainFeature(feature: FeatureLike | null): unknown {
  const given = feature?.properties;
  if (typeof given !== 'object' || given === null) return feature;
  const byName = new Map(Object.entries(given).map(([key, value]) => [key.toLowerCase(), value]));
  const pick = (keys: readonly string[]) => byName.get(keys.find((key) => byName.has(key)) ?? '');
  const name = pick(FIELDS.name);
  return {
    ...feature,
    properties: {
      number: wholeNumber(pick(FIELDS.number)),
      name: typeof name === 'string' ? name.trim() : name,
      district: wholeNumber(pick(FIELDS.district)) ?? undefined,
    },
  };
}

/** "08" → 8; all else is left to the check behind. */
function wholeNumber(value: unknown): unknown {
  return typeof value === 'string' && /^\s*\d+\s*$/.test(value) ? Number(value) : value;
}
