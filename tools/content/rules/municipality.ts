import { isTranslated } from '#i18n/translate.ts';
import { localeCodes } from '#schemas/text.ts';
import type { Finding, Rule } from '#tools/content/entry.ts';
import { quote, suggest } from '#tools/content/nearest.ts';

/**
 * The menu names pages that exist, the site speaks the languages that are switched on, and nobody is
 * offered "Kurdish" without saying which.
 */
export const municipalityFits: Rule = ({ municipality, pages }) => {
  if (!municipality) return [];
  const {
    locales = [],
    navigation = [],
    footer = [],
    interpreterLanguages = [],
  } = municipality.data;
  const german = pages.filter(({ place }) => place.locale === 'de').map(({ place }) => place.slug);
  const named = (key: string, names: (string | undefined)[]) =>
    names.flatMap((name, index): Finding[] => {
      if (name === undefined || german.includes(name)) return [];
      const message = `Die Textseite ${quote(name)} gibt es nicht in pages/de/. ${suggest(name, german)}`;
      return [{ entry: municipality, path: [key, index], message }];
    });
  const mute = locales.flatMap((code, index): Finding[] => {
    if (code === undefined || isTranslated(code)) return [];
    const message = `Für ${quote(code)} fehlen der Website noch ihre eigenen Wörter: Menüs, Knöpfe, Fehler. Einschalten können Sie: ${localeCodes.filter(isTranslated).join(', ')}.`;
    return [{ entry: municipality, path: ['locales', index], message }];
  });
  const menu = [...mute, ...named('navigation', navigation), ...named('footer', footer)];
  const kurdish = interpreterLanguages.indexOf('ku');
  if (kurdish === -1) return menu;
  const message =
    'ku steht nur bei vergangenen Konferenzen. Schreiben Sie kmr (Kurmancî) oder ckb (Soranî).';
  return [...menu, { entry: municipality, path: ['interpreterLanguages', kurdish], message }];
};
