import type { Content, Finding, Rule } from '#tools/content/entry.ts';

/** In a town with districts every quarter lies in one, and every district has one contact. */
export const districtsComplete: Rule = (content) => {
  if (content.districts.length === 0) return [];
  return [...quartersWithout(content), ...contactsOf(content)];
};

function quartersWithout({ quarters }: Content): Finding[] {
  return quarters
    .filter(({ readable, data, faulty }) => readable && !data.district && !faulty.has('district'))
    .map((entry) => ({
      entry,
      path: ['district'],
      message: 'Dieser Stadtteil hat keinen Bezirk. Ergänzen Sie: district: name-der-datei',
    }));
}

function contactsOf({ districts, coordinators }: Content): Finding[] {
  const certain = coordinators.every(({ data }) => data.districts !== undefined);
  return districts.flatMap((entry) => {
    const { slug } = entry.place;
    const [first, ...others] = coordinators.filter(({ data }) => data.districts?.includes(slug));
    if (!first && certain) {
      const message = `Für diesen Bezirk ist niemand da. Nennen Sie ${slug} in einer Datei in coordinators/ unter districts; ist die Stelle frei, mit vacant: true.`;
      return [{ entry, path: [], message }];
    }
    return others.map((other) => ({
      entry: other,
      path: ['districts', other.data.districts?.indexOf(slug) ?? 0],
      message: `Für ${slug} ist schon ${first?.file} da. Ein Bezirk hat genau eine Ansprechperson; löschen Sie ${slug} in einer der beiden Dateien.`,
    }));
  });
}
