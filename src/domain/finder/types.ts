/** A quarter as the answer names it. */
export interface QuarterRef {
  number: number;
  name: string;
  slug: string;
}

/** A district as the answer names it. */
export interface DistrictRef {
  number: number;
  label: string;
  slug: string;
  name: string;
}

export type MatchKind = 'quarter' | 'street' | 'postcode' | 'district' | 'place';

/** One thing that the query may have meant, with every quarter and district it touches. */
export interface Match {
  kind: MatchKind;
  /** The official name, or the postcode. */
  label: string;
  quarters: QuarterRef[];
  /** Empty in towns without districts. */
  districts: DistrictRef[];
}

/** What is still open: the choice of a district, of a quarter in a known district, or nothing. */
export type Ask = 'none' | 'quarter' | 'district';

/** The body of `GET /api/finder`. */
export interface FinderAnswer {
  query: string;
  ask: Ask;
  /** Best first. When something is asked, these are the choices; when nothing is found, empty. */
  matches: Match[];
}

export interface DistrictInput extends DistrictRef {
  /** Other names in use. */
  aliases: string[];
}

export interface QuarterInput extends QuarterRef {
  /** Slug of its district; absent in towns without districts. */
  district?: string;
  postcodes: string[];
  /** Postcodes that hold only perhaps; they make an answer less certain, never more. */
  postcodesPossible?: string[];
  aliases: string[];
}

export interface StreetInput {
  name: string;
  /** Numbers of the quarters that the street runs through. */
  quarters: number[];
}

/** All that the finder knows about a town. */
export interface FinderInput {
  /** Name of the town, such as people write it in front of a quarter or behind a postcode. */
  municipality: string;
  districts: DistrictInput[];
  quarters: QuarterInput[];
  streets?: StreetInput[];
}

export interface Finder {
  /** Answers any text; never throws. */
  find(query: string): FinderAnswer;
  /**
   * The same, but only what was typed as it is called: no typing errors, no parts of names. For what
   * cannot be looked at before it counts.
   */
  findNamed(query: string): FinderAnswer;
}
