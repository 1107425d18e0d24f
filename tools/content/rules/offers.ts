import type { Offer } from '#schemas/offer.ts';
import type { Entry, Finding, Rule } from '#tools/content/entry.ts';

/** An offer says once where it is, and ends after it begins. */
export const offersFit: Rule = ({ offers }) =>
  offers.flatMap((entry) => [...placedOnce(entry), ...times(entry)]);

function placedOnce(entry: Entry<Offer>): Finding[] {
  const { quarter, point, districts = [] } = entry.data;
  const findings: Finding[] = [];
  if (quarter && point) {
    const message = 'Der Stadtteil ergibt sich aus point. Löschen Sie quarter oder point.';
    findings.push({ entry, path: ['quarter'], message });
  }
  if ((quarter ?? point) && districts.length > 0) {
    const message =
      'Der Bezirk ergibt sich aus dem Ort. Löschen Sie districts; es ist nur für Angebote in mehreren Stadtteilen.';
    findings.push({ entry, path: ['districts'], message });
  }
  return findings;
}

function times(entry: Entry<Offer>): Finding[] {
  return (entry.data.times ?? []).flatMap((time, index) => {
    const { start, end } = time ?? {};
    if (!start || !end || end > start) return [];
    const message = `Das Ende (${end}) ist nicht nach dem Beginn (${start}). Schreiben Sie eine spätere Uhrzeit.`;
    return [{ entry, path: ['times', index, 'end'], message }];
  });
}
