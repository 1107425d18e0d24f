import { nameOf } from './name.ts';
import { readWords, type Word } from './words.ts';

/**
 * Towns in Germany with more than about 50,000 people, and the best known in Austria and
 * Switzerland, by the names in daily use. Who types one of them means it, and not a name here that
 * begins like it or is two letters away.
 */
const names = `
Aachen Aalen Ahlen Arnsberg Aschaffenburg Augsburg Bamberg Bayreuth Bergheim Berlin Bielefeld Bocholt
Bochum Böblingen Bonn Bottrop Brandenburg Braunschweig Bremen Bremerhaven Celle Chemnitz Cottbus
Cuxhaven Darmstadt Delmenhorst Dessau Detmold Dinslaken Dormagen Dorsten Dortmund Dresden Duisburg
Düren Düsseldorf Elmshorn Emden Erfurt Erftstadt Erlangen Eschweiler Esslingen Euskirchen
Flensburg Frankfurt Frechen Freiburg Freising Friedrichshafen Fulda Fürth Garbsen Gelsenkirchen Gera
Gießen Gladbeck Goslar Göppingen Görlitz Göttingen Greifswald Grevenbroich Gummersbach Gütersloh Hagen
Halle Hamburg Hameln Hamm Hanau Hannover Hattingen Heidelberg Heidenheim Heilbronn Herford Herne
Herten Hilden Hildesheim Hürth Ibbenbüren Ingolstadt Iserlohn Jena Kaiserslautern Karlsruhe Kassel
Kempten Kerpen Kiel Kleve Koblenz Köln Konstanz Krefeld Landshut Langenfeld Langenhagen Leipzig
Leverkusen Lippstadt Lübeck Lüdenscheid Ludwigsburg Ludwigshafen Lüneburg Lünen Magdeburg Mainz
Mannheim Marburg Marl Meerbusch Menden Minden Moers Mönchengladbach Mülheim München Münster Neubrandenburg
Neumünster Neuss Neustadt Neuwied Norderstedt Nordhorn Nürnberg Oberhausen Offenbach Offenburg
Oldenburg Osnabrück Paderborn Passau Peine Pforzheim Plauen Potsdam Pulheim Ratingen Ravensburg
Recklinghausen Regensburg Remscheid Reutlingen Rheine Rosenheim Rostock Rüsselsheim Saarbrücken
Salzgitter Schweinfurt Schwerin Siegen Sindelfingen Singen Solingen Speyer Stolberg Stralsund Stuttgart
Trier Troisdorf Tübingen Ulm Unna Velbert Viersen Villingen Weimar Wesel Wetzlar Wiesbaden
Wilhelmshaven Willich Witten Wolfenbüttel Wolfsburg Worms Wuppertal Würzburg Zwickau
Basel Bern Genf Graz Innsbruck Linz Salzburg Wien Zürich
`;

export const largeTowns = names
  .trim()
  .split(/\s+/u)
  .flatMap((town) => nameOf(readWords(town)) ?? []);

const written = new Set(largeTowns.map((town) => town.written));

export function isLargeTown(words: Word[]): boolean {
  return written.has(nameOf(words)?.written ?? '');
}
