import type {
  DistrictInput,
  DistrictRef,
  FinderInput,
  Match,
  QuarterInput,
  QuarterRef,
} from './types.ts';

/** Something people can name. */
export interface Place extends Match {
  /** All the names it goes by. */
  names: string[];
  /** Signs that count only when they are typed whole: a district's label and number, a postcode. */
  codes: string[];
}

/** Every place of a town that a query can mean, by kind; streets are named places like the others. */
export function placesOf(input: FinderInput) {
  const quarters = input.quarters.toSorted((a, b) => a.number - b.number);
  const districts = input.districts.toSorted((a, b) => a.number - b.number);
  const area = (found: QuarterInput[]) => ({
    quarters: found.map(quarterRef),
    districts: districts
      .filter(({ slug }) => found.some((quarter) => quarter.district === slug))
      .map(districtRef),
  });

  const ofQuarter = (quarter: QuarterInput): Place => ({
    kind: 'quarter',
    label: quarter.name,
    names: [quarter.name, ...quarter.aliases],
    codes: [],
    ...area([quarter]),
  });
  const ofDistrict = (district: DistrictInput): Place => ({
    kind: 'district',
    label: district.name,
    names: [district.name, ...district.aliases],
    codes: [district.label, String(district.number)],
    quarters: quarters.filter((quarter) => quarter.district === district.slug).map(quarterRef),
    districts: [districtRef(district)],
  });

  return {
    areas: [...quarters.map(ofQuarter), ...districts.map(ofDistrict)],
    postcodes: byPostcode(quarters).map(({ postcode, found }): Place => ({
      kind: 'postcode',
      label: postcode,
      names: [],
      codes: [postcode],
      ...area(found),
    })),
    streets: (input.streets ?? []).map((street): Place => ({
      kind: 'street',
      label: street.name,
      names: [street.name],
      codes: [],
      ...area(quarters.filter(({ number }) => street.quarters.includes(number))),
    })),
    town: {
      kind: 'place',
      label: input.municipality,
      names: [input.municipality],
      codes: [],
      quarters: quarters.map(quarterRef),
      districts: districts.map(districtRef),
    } satisfies Place as Place,
  };
}

/** Each postcode with the quarters where it holds, those where it holds only perhaps behind them. */
function byPostcode(quarters: QuarterInput[]) {
  const all = quarters.flatMap((quarter) => [
    ...quarter.postcodes,
    ...(quarter.postcodesPossible ?? []),
  ]);
  return [...new Set(all)].map((postcode) => {
    const certain = quarters.filter((quarter) => quarter.postcodes.includes(postcode));
    const possible = quarters.filter(
      (quarter) => !certain.includes(quarter) && quarter.postcodesPossible?.includes(postcode),
    );
    return { postcode, found: [...certain, ...possible] };
  });
}

function quarterRef({ number, name, slug }: QuarterRef): QuarterRef {
  return { number, name, slug };
}

function districtRef({ number, label, slug, name }: DistrictRef): DistrictRef {
  return { number, label, slug, name };
}
