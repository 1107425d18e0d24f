import { stringify } from 'yaml';
import { PLACEHOLDER } from '#schemas/placeholder.ts';

const open = { street: PLACEHOLDER };

/**
 * The files of a new municipality: path below its folder → text. They pass the content check.
 * @param year of what stands in them
 */
export function skeleton(name: string, year: number): Map<string, string> {
  return new Map([
    ['municipality.yaml', stringify(municipality(name))],
    ['quarters/innenstadt.yaml', stringify({ number: 1, name: 'Innenstadt' })],
    ['coordinators/rathaus.yaml', stringify(coordinator(String(year)))],
    ['pages/de/ueber-uns.md', page(name)],
  ]);
}

function municipality(name: string) {
  const publisher = { name: `Stadt ${name}`, address: open };
  return {
    name,
    officialName: `Stadt ${name}`,
    siteName: 'Integration vor Ort',
    description: `Wer in ${name} für Integration da ist und wann sich Menschen treffen.`,
    locales: ['de'],
    timeZone: 'Europe/Berlin',
    publisher,
    fallbackContact: publisher,
    interpreterLanguages: [],
    legal: {
      representative: PLACEHOLDER,
      supervisoryAuthority: PLACEHOLDER,
      editorResponsible: PLACEHOLDER,
      dataProtectionOfficer: { name: 'Datenschutzbeauftragte*r', address: open },
      dataProtectionAuthority: { name: 'Datenschutz-Aufsichtsbehörde des Landes', address: open },
      accessibility: {
        law: PLACEHOLDER,
        status: 'partial',
        barriers: [{ what: PLACEHOLDER, why: PLACEHOLDER, alternative: PLACEHOLDER }],
        method: PLACEHOLDER,
        preparedOn: PLACEHOLDER,
        reviewedOn: PLACEHOLDER,
        contact: publisher,
        answerWeeks: 4,
        enforcement: { name: PLACEHOLDER },
      },
    },
    navigation: ['ueber-uns'],
  };
}

const coordinator = (asOf: string) => ({
  vacant: true,
  role: 'Ansprechperson für Integration',
  office: open,
  asOf,
  example: true,
});

const page = (name: string) => `---
${stringify({ title: 'Über uns', description: `Wer in ${name} für Integration da ist.`, example: true })}---

Hier steht, worum es auf dieser Website geht. Fragen? [Sprechen Sie uns an](/kontakte/).
`;
