/** HTML and comments; not addresses such as <https://stadt.example> or <info@stadt.example>. */
const HTML = /<(?:!--|\/?[a-z][a-z0-9-]*(?=[\s/>])[^>]*>?)/i;
const IMAGE = /!\[[^\]]*\]\(\s*<?(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/** What a line of Markdown, without code, brings along that the website does not show, with what to write instead. */
export function foreignIn(text: string): string[] {
  const [tag] = HTML.exec(text) ?? [];
  return [
    tag &&
      `HTML wie „${tag}“ ist in Texten nicht erlaubt. Schreiben Sie Markdown: **wichtig**, [Text](Adresse), - für Listen, eine leere Zeile für einen Absatz.`,
    IMAGE.test(text) &&
      'Bilder anderer Websites lädt die Seite nicht: sonst erführen diese, wer hier liest. Schreiben Sie statt des Bildes einen Verweis, ohne das Ausrufezeichen: [Was dort zu sehen ist](Adresse).',
  ].filter((message) => typeof message === 'string');
}
