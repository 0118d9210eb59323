import type { Fact } from './fact'
import { findAll } from './pattern'

const town =
  '\\p{Lu}[\\p{L}]+(?:-\\p{Lu}?\\p{L}+)*(?:[ \u00a0](?:am|an der|im|in der|ob der|upon|bei)[ \u00a0]\\p{Lu}\\p{L}+)?'
const postcode = new RegExp(`(?<!\\p{N})(\\d{5})[ \u00a0](${town})`, 'gu')
const street =
  /(?<!\p{L})((?:\p{Lu}[\p{L}-]*(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|ufer|damm|markt)|(?:Am|An der|Zum|Zur|Im)[ \u00a0]\p{Lu}[\p{L}-]+)[ \u00a0]\d{1,4}[ \u00a0]?[a-z]?(?![\p{L}\p{N}])|\d{1,4}[ \u00a0](?:\p{Lu}\p{L}+[ \u00a0]){1,3}(?:Street|Road|Avenue|Lane|Square|Drive|Quay))/gu
const towns =
  'Berlin|Hamburg|München|Munich|Köln|Cologne|Frankfurt|Stuttgart|Düsseldorf|Leipzig|Dortmund|Essen|Bremen|Dresden|Hannover|Hanover|Nürnberg|Nuremberg|Duisburg|Bochum|Wuppertal|Bielefeld|Bonn|Münster|Mannheim|Karlsruhe|Augsburg|Wiesbaden|Kiel|Aachen|Braunschweig|Chemnitz|Halle|Magdeburg|Freiburg|Krefeld|Mainz|Lübeck|Erfurt|Rostock|Kassel|Potsdam|Saarbrücken|Schwerin|Trier|Jena|Wien|Vienna|Graz|Linz|Salzburg|Zürich|Zurich|Bern|Basel|Genf|Geneva|Brüssel|Brussels|Paris|London|Edinburgh|Manchester|Birmingham|Leeds|Liverpool|Dublin|Rom|Rome|Mailand|Milan|Madrid|Barcelona|Lissabon|Lisbon|Amsterdam|Warschau|Warsaw|Prag|Prague|Kopenhagen|Copenhagen|Stockholm|Oslo|Helsinki|Budapest|Athen|Athens|Kiew|Kyiv|Moskau|Moscow|Washington|Boston|Chicago|Tokio|Tokyo|Peking|Beijing'
const countries =
  'Deutschland|Germany|Österreich|Austria|Schweiz|Switzerland|Frankreich|France|Italien|Italy|Spanien|Spain|Portugal|Polen|Poland|Dänemark|Denmark|Schweden|Sweden|Norwegen|Norway|Finnland|Finland|Niederlande|Netherlands|Belgien|Belgium|Luxemburg|Luxembourg|Irland|Ireland|Großbritannien|England|Scotland|Schottland|Wales|Tschechien|Ungarn|Hungary|Griechenland|Greece|Türkei|Turkey|Ukraine|Russland|Russia|China|Japan|Indien|India|USA|Kanada|Canada|Bayern|Bavaria|Sachsen|Saxony|Hessen|Niedersachsen|Brandenburg|Thüringen|Saarland|Schleswig-Holstein|Nordrhein-Westfalen|Rheinland-Pfalz|Baden-Württemberg|Mecklenburg-Vorpommern|Sachsen-Anhalt'
const known = new RegExp(`(?<![\\p{L}-])(?:${towns}|${countries})(?:s(?=\\s))?(?![\\p{L}-])`, 'gu')
/** What German and English towns end in; other nouns that do so stand behind an article or an adjective. */
const endings =
  'stadt|burg|berg|heim|hausen|dorf|furt|furth|hafen|kirchen|münde|leben|ingen|lingen|stedt|büttel|siel|haven|au|ow|itz|bach|feld|wald|ham|ton|ford|bury|mouth|minster|shire|chester|borough|bridge|pool'
const afterPreposition = new RegExp(
  `(?<=(?<!\\p{L})(?:in|In|aus|Aus|nach|Nach|bei|Bei|von|Von|from|From|at|At|to|near)[ \u00a0])(\\p{Lu}[\\p{L}-]*(?:${endings})(?:[ \u00a0](?:am|an der|im|in der|ob der|upon)[ \u00a0]\\p{Lu}\\p{L}+)?)(?![\\p{L}-])`,
  'gu',
)

/**
 * Places: addresses, towns and countries that everybody knows, and what is built like the name of a town and stands
 * behind a word for where.
 */
export const findPlaces = (text: string): readonly Fact[] => [
  ...findAll(text, street, ([found]) => ({ kind: 'place', key: keyOf(found) })),
  ...findAll(text, postcode, ([found]) => ({ kind: 'place', key: keyOf(found) })),
  ...findAll(text, known, ([found]) => ({ kind: 'place', key: keyOf(found).replace(/s$/, '') })),
  ...findAll(text, afterPreposition, ([found]) => ({ kind: 'place', key: keyOf(found) })),
]

const keyOf = (place: string): string =>
  place
    .toLowerCase()
    .replace(/\u00a0/g, ' ')
    .replace(/stra(?:ß|ss)e/, 'str.')
