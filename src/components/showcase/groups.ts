/** The parts of the page of all components, in their order; each has a heading of its own. */
export const showcaseGroups = [
  'controls',
  'finder',
  'town',
  'contacts',
  'dates',
  'conference',
  'form',
  'registration',
  'offers',
  'reading',
  'past',
  'search',
  'share',
] as const;

export type ShowcaseGroup = (typeof showcaseGroups)[number];
