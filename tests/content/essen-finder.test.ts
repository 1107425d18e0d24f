import { describe, expect, test } from 'vitest';
import { createFinder } from '#domain/finder/finder.ts';
import { readTown } from '#tests/bench/finder-town.ts';

const { find } = createFinder(readTown('essen'));

function answerTo(query: string): string {
  const { ask, matches } = find(query);
  const [first] = matches;
  if (!first) return 'nothing';
  const districts = first.districts.map(({ label }) => label).join(', ');
  return `${first.label} in ${districts}; asks ${ask}`;
}

describe("Essen's streets are found", () => {
  test.each([
    ['Kerckhoffstr. 60', 'Kerckhoffstraße in III; asks none'],
    ['Kerckhoff Str', 'Kerckhoffstraße in III; asks none'],
    ['Kerkhofstr 60a', 'Kerckhoffstraße in III; asks none'],
    ['Kerckhoffstr. 60, 45144 Essen-Frohnhausen', 'Kerckhoffstraße in III; asks none'],
    ['W.-Nieswandt-Allee', 'Wilhelm-Nieswandt-Allee in V; asks quarter'],
    ['Wilh.-Nieswandt-Allee 12', 'Wilhelm-Nieswandt-Allee in V; asks quarter'],
    ['Wilh Nieswandt Allee', 'Wilhelm-Nieswandt-Allee in V; asks quarter'],
    ['Friedr.-Ebert-Str.', 'Friedrich-Ebert-Straße in I; asks quarter'],
    ['Frohnhauserstr 4', 'Frohnhauser Straße in I, III; asks district'],
    ['Altendorfer Straße 97–101', 'Altendorfer Straße in I, III, IV; asks district'],
    ['Huyssenalle', 'Huyssenallee in I; asks none'],
    ['I. Hagen 26', 'I. Hagen in I; asks none'],
    ['2. Hagen 5', 'II. Hagen in I; asks none'],
    ['Dr.-Hans-Luther-Allee', 'Hans-Luther-Allee in II; asks none'],
    ['ich wohne in der Kerckhoffstraße', 'Kerckhoffstraße in III; asks none'],
    ['I live in Kerckhoffstraße', 'Kerckhoffstraße in III; asks none'],
    ['Kerckhoffstr. Hausnummer 60', 'Kerckhoffstraße in III; asks none'],
    ['Am Krayer Markt', 'Krayer Markt in VII; asks none'],
    ['Frohnhauser caddesi', 'Frohnhauser Straße in I, III; asks district'],
    ['ul. Krayer Straße', 'Krayer Straße in VII; asks quarter'],
    ['rue Krayer', 'Krayer Straße in VII; asks quarter'],
    ['Alfred street 12', 'Alfredstraße in II, IX; asks district'],
    ['Am Trum', 'Am Turm in IX; asks none'],
    ['Hagen street', 'nothing'],
  ])('%s', (query, answer) => {
    expect(answerTo(query)).toBe(answer);
  });
});

describe("Essen's districts and quarters are found", () => {
  test.each([
    ['Essen-West', 'Essen-West in III; asks none'],
    ['Essen-Wset', 'Essen-West in III; asks none'],
    ['Essen-Borbeck', 'Borbeck in IV; asks none'],
    ['Zollverien', 'Zollverein in VI; asks none'],
    ['Ruhrhalbinsl', 'Ruhrhalbinsel in VIII; asks none'],
    ['Kettwich', 'Kettwig in IX; asks none'],
    ['Catternberg', 'Katernberg in VI; asks none'],
    ['fronhausen', 'Frohnhausen in III; asks none'],
    ['Kray-Süd', 'Kray in VII; asks none'],
    ['Überruhr', 'Überruhr-Hinsel in VIII; asks quarter'],
    ['Schonebeck', 'Schönebeck in IV; asks district'],
    ['in Kray', 'Kray in VII; asks none'],
    ['in der Nähe von Steele', 'Steele in VII; asks none'],
    ['Krayyyy', 'Kray in VII; asks none'],
    ['Rüttenşayd', 'Rüttenscheid in II; asks none'],
    ['Sztele', 'Steele in VII; asks none'],
    ['D-45307 Kray', 'Kray in VII; asks none'],
    ['45307Kray', 'Kray in VII; asks none'],
    ['EssenKray', 'Kray in VII; asks none'],
    ['RU\u0308TTENSCHEID', 'Rüttenscheid in II; asks none'],
    ['\u200fK\u200bra\u00ady 😀', 'Kray in VII; asks none'],
    ['Essen City', 'Stadtkern in I; asks none'],
    ['Essen Zentrum', 'Stadtkern in I; asks none'],
    ['Essen-Mitte', 'Stadtkern in I; asks none'],
    ['in Hagen', 'nothing'],
    ['ich wohne in Dortmund', 'nothing'],
    ['Bochum', 'nothing'],
    ['45127 Bochum', 'nothing'],
  ])('%s', (query, answer) => {
    expect(answerTo(query)).toBe(answer);
  });
});

test.each(['Essen', 'Stadt Essen', 'Essen NRW', 'ich bin aus Essen', 'Essen, Deutschland'])(
  '%s is all of Essen',
  (query) => expect(answerTo(query)).toMatch(/^Essen in I, II, .*; asks district$/),
);

describe("Essen's quarters are found in Arabic and Persian letters", () => {
  // Blanks within a spelling are written as _ here.
  test.each([
    ['Frohnhausen', 'فرونهاوزن فرونهاوسن فرون_هاوزن فرونهاوزين فرۆنهاوزن'],
    ['Altendorf', 'ألتندورف التندورف آلتندورف آلتن\u200cدورف'],
    ['Katernberg', 'كاترنبرغ کاترنبرگ كاتيرنبيرغ كاترنبيرج کاتێرنبێرگ'],
    ['Steele', 'اشتيله شتيله شتیله اشتله شتيلي ستيلة'],
    ['Kettwig', 'کتویگ كيتفيغ كتفيش كيتويغ كيتفيج'],
    ['Rüttenscheid', 'روتنشايد ريتنشايد روتن\u200cشاید روتینشاید'],
    ['Borbeck', 'بوربيك بوربک'],
    ['Holsterhausen', 'هولسترهاوزن'],
    ['Margarethenhöhe', 'مارغاريتنهوهه مارگارتن\u200cهوهه مارغريتن_هوهه'],
    ['Bredeney', 'بريديناي بردنای بریدنای'],
    ['Werden', 'فيردن وردن فردن'],
    ['Kupferdreh', 'كوبفردريه کوپفردره'],
    ['Heisingen', 'هايزنغن هایزینگن هايزينجن'],
    ['Stoppenberg', 'شتوبنبرغ اشتوپنبرگ ستوبنبيرغ'],
    ['Altenessen', 'ألتن_إسن آلتن\u200cاسن آلتن_اسن التنيسن ألتنسن'],
    ['Vogelheim', 'فوغلهايم فوگلهایم فوجلهايم'],
    ['Kray', 'كراي کرای'],
    ['Karnap', 'كارناب کارناپ'],
    ['Huttrop', 'هوتروب هوتروپ'],
    ['Horst', 'هورست'],
    ['Leithe', 'لايته لایته'],
    ['Haarzopf', 'هارتسوبف هارزوپف هارتسوپف'],
    ['Fulerum', 'فوليروم فولروم'],
    ['Bergerhausen', 'بيرغرهاوزن برگرهاوزن برغرهاوزن'],
    ['Stadtkern', 'شتادكرن اشتات\u200cکرن'],
    ['Südviertel', 'زودفيرتل زوودفیرتل سودفيرتل'],
    ['Nordviertel', 'نوردفيرتل نوردفیرتل'],
    ['Zollverein', 'تسولفراين زولفراين تسولفرآین'],
    ['Dellwig', 'ديلفيغ دلویگ'],
    ['Gerschede', 'غيرشيده گرشده جيرشيده'],
    ['Bedingrade', 'بيدينغراده بدینگراده'],
    ['Frintrop', 'فرينتروب فرینتروپ'],
    ['Heidhausen', 'هايدهاوزن'],
    ['Fischlaken', 'فيشلاكن فیشلاکن'],
    ['Byfang', 'بيفانغ بایفانگ'],
    ['Überruhr-Hinsel', 'أوبررور_هينزل اوبررور_هینسل'],
    ['Überruhr', 'اوبررور'],
    ['Burgaltendorf', 'بورغ_ألتندورف بورگ\u200cآلتندورف'],
    ['Freisenbruch', 'فرايزنبروخ فرایزنبروخ'],
    ['Westviertel', 'فيستفيرتل'],
    ['Ostviertel', 'أوستفيرتل اوست\u200cفیرتل'],
    ['Südostviertel', 'زودأوستفيرتل'],
    ['Frillendorf', 'فريلندورف فریلندورف'],
    ['Stadtwald', 'شتادتفالد شتات\u200cوالد'],
    ['Schuir', 'شوير شور'],
    ['Rellinghausen', 'ريلينغهاوزن رلینگ\u200cهاوزن'],
    ['Bochold', 'بوخولد بوخولت'],
    ['Bergeborbeck', 'بيرغيبوربيك برگه\u200cبوربک'],
  ])('%s', (quarter, spellings) => {
    const wrong = spellings.split(' ').filter((spelling) => {
      const { ask, matches } = find(spelling.replaceAll('_', ' '));
      return !matches[0]?.label.startsWith(quarter) || ask === 'district';
    });
    expect(wrong).toEqual([]);
  });

  test('with the question which, where Schönebeck and Schonnebeck cannot be told apart', () => {
    for (const spelling of ['شونبيك', 'شونيبيك', 'شونه\u200cبک']) {
      const { ask, matches } = find(spelling);
      expect(ask).toBe('district');
      expect(matches.map(({ label }) => label).toSorted()).toEqual(['Schonnebeck', 'Schönebeck']);
    }
  });

  test('and other towns are not', () => {
    const towns =
      'برلين دورتموند دويسبورغ كولن بوخوم هامبورغ غيلزنكيرشن ميونخ أوبرهاوزن ريكلنغهاوزن حلب دمشق بغداد طهران کابل هرات';
    expect(towns.split(' ').filter((town) => find(town).matches.length > 0)).toEqual([]);
  });
});
