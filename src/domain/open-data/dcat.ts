/** Something to be read in German. */
type Words = string;

/** One file, or one address that answers, of a data set. Addresses are absolute. */
export interface DcatFile {
  url: string;
  title: Words;
  mediaType: string;
  /** Its name in the file types of the EU: `CSV`, `GEOJSON`. */
  fileType: string;
}

export interface DcatSet {
  /** Identifies the data set for ever; the address of its description. */
  url: string;
  title: Words;
  description: Words;
  keywords: readonly Words[];
  /** The licence as DCAT-AP.de calls it. */
  licence: string;
  /** Whom to name. */
  credit: Words;
  files: readonly DcatFile[];
}

/** An address that answers questions about a data set. */
export interface DcatService {
  url: string;
  title: Words;
  description: Words;
  licence: string;
}

export interface DcatCatalogue {
  /** Identifies the catalogue. */
  url: string;
  /** The page that describes it to people. */
  page: string;
  title: Words;
  description: Words;
  publisher: { name: Words; website?: string | undefined };
  contact: { name: Words; email?: string | undefined; phone?: string | undefined };
  /** What GovData calls the provider; without it GovData takes nothing. */
  contributorId?: string | undefined;
  sets: readonly DcatSet[];
  services: readonly DcatService[];
}

type Node = Record<string, unknown>;

const EU = 'http://publications.europa.eu/resource/authority';

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dcatde: 'http://dcat-ap.de/def/dcatde/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
};

const iri = (id: string): Node => ({ '@id': id });
const words = (text: Words): Node => ({ '@value': text, '@language': 'de' });

/** A property that may be unknown; an empty list in JSON-LD would say that there is none. */
const known = (name: string, value: Node | undefined): Node => (value ? { [name]: value } : {});

/**
 * The catalogue as JSON-LD by DCAT-AP.de 2.0, with what its conventions demand of a municipality.
 * All terms are written with prefixes, so that it can be read without a context from elsewhere.
 */
export function dcatRecord(catalogue: DcatCatalogue): Node {
  const { url, page, title, description, publisher, sets, services } = catalogue;
  return {
    '@context': CONTEXT,
    '@id': url,
    '@type': 'dcat:Catalog',
    'dct:title': words(title),
    'dct:description': words(description),
    'dct:language': iri(`${EU}/language/DEU`),
    'dct:publisher': {
      '@id': `${url}#publisher`,
      '@type': 'foaf:Agent',
      'foaf:name': publisher.name,
      ...known('foaf:homepage', publisher.website ? iri(publisher.website) : undefined),
    },
    'foaf:homepage': iri(page),
    'dcat:themeTaxonomy': iri(`${EU}/data-theme`),
    'dcat:dataset': sets.map((set) => datasetNode(set, catalogue)),
    'dcat:service': services.map((service) => serviceNode(service, catalogue)),
  };
}

function datasetNode(set: DcatSet, catalogue: DcatCatalogue): Node {
  const { contributorId, url } = catalogue;
  return {
    '@id': set.url,
    '@type': 'dcat:Dataset',
    'dct:identifier': set.url,
    'dct:title': words(set.title),
    'dct:description': words(set.description),
    'dcat:keyword': set.keywords.map(words),
    'dcat:theme': [iri(`${EU}/data-theme/GOVE`), iri(`${EU}/data-theme/REGI`)],
    'dcat:landingPage': iri(catalogue.page),
    'dct:language': iri(`${EU}/language/DEU`),
    'dct:accrualPeriodicity': iri(`${EU}/frequency/IRREG`),
    'dcatde:politicalGeocodingLevelURI': iri(
      'http://dcat-ap.de/def/politicalGeocoding/Level/municipality',
    ),
    ...known('dcatde:contributorID', contributorId ? iri(contributorId) : undefined),
    'dct:publisher': iri(`${url}#publisher`),
    'dcat:contactPoint': contactNode(catalogue),
    'dcat:distribution': set.files.map((file) => distributionNode(file, set)),
  };
}

function distributionNode(file: DcatFile, set: DcatSet): Node {
  return {
    '@id': `${file.url}#distribution`,
    '@type': 'dcat:Distribution',
    'dct:title': words(file.title),
    'dcat:accessURL': iri(file.url),
    'dcat:downloadURL': iri(file.url),
    'dct:format': iri(`${EU}/file-type/${file.fileType}`),
    'dcat:mediaType': iri(`https://www.iana.org/assignments/media-types/${file.mediaType}`),
    'dct:license': iri(set.licence),
    'dcatde:licenseAttributionByText': words(set.credit),
    'dcatap:availability': iri(`${EU}/planned-availability/STABLE`),
  };
}

function serviceNode(service: DcatService, { url, sets }: DcatCatalogue): Node {
  return {
    '@id': `${service.url}#service`,
    '@type': 'dcat:DataService',
    'dct:title': words(service.title),
    'dct:description': words(service.description),
    'dcat:endpointURL': iri(service.url),
    'dcat:servesDataset': sets.map((set) => iri(set.url)),
    'dct:license': iri(service.licence),
    'dct:publisher': iri(`${url}#publisher`),
  };
}

/** Convention 1 wants an e-mail address or a page; the page about the data is always there. */
function contactNode({ url, page, contact }: DcatCatalogue): Node {
  return {
    '@id': `${url}#contact`,
    '@type': 'vcard:Organization',
    'vcard:fn': contact.name,
    'vcard:hasURL': iri(page),
    ...known('vcard:hasEmail', contact.email ? iri(`mailto:${contact.email}`) : undefined),
    ...known('vcard:hasTelephone', contact.phone ? iri(contact.phone) : undefined),
  };
}
