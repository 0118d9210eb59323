import { countWords } from '../line-kinds'

/** What offices, bodies and companies are called; German compounds them, so these stand anywhere in a word. */
const office =
  /(?:株式会社|有限公司|大学|協会|ministeri(?:um|ums)|präsidium|gericht|fraktion|bistum|senat(?:sverwaltung)?|landkreis|landesamt|bundesamt|bezirk|stadt|gemeinde|universität|hochschule|institut|verband|verein|behörde|kammer|stiftung|staatskanzlei|regierung|pressestelle|polizei|feuerwehr|landratsamt|rettungsdienst|kreisverwaltung|bundeswehr|klinikum|university|department|ministry|office|council|agency|institute|foundation|association|authority|ministère|université|mairie|ville|préfet|préfecture|région|fondation|ayuntamiento|universidad|comune di|regione|provincia|ministero|università|istituto|associazione|fondazione|agenzia|ministerio|consejería|fundación|ministério|câmara|prefeitura|gemeente|universiteit|ministerie|provincie|stichting|kommun|urząd|ministerstvo|ministerstwo|district|belediyesi|bakanlığı|üniversitesi|county)/iu
const company =
  /(?<!\p{L})(?:GmbH|AG|SE|KG|e\.\s?V\.|Inc\.?|Ltd\.?|Corp\.?|LLC|plc|SAS|S\.A\.|S\.p\.A\.|A\.Ş\.|B\.V\.)(?!\p{L})/u
const connector =
  /^(?:für|der|die|das|des|und|in|im|am|an|zu|von|vom|of|and|for|the|de|du|des|la|le|les|et|à|aux|en|l['’].*|d['’].*|e\.|del|di|y|e|van|voor)$/u

/** English headlines set verbs with a capital; a line with one is no mere name. */
const headlineVerb =
  /(?<!\p{L})(?:announces?|opens?|launch(?:es)?|reports?|names?|named|wins?|receives?|calls?|urges?|welcomes?|publish(?:es)?|unveils?|appoints?|introduces?|completes?|releases?|hosts?|joins?|to|backs?|plans?|celebrates?|expands?|signs?|elects?|warns?|says?|seeks?|offers?|awards?|honou?rs?|partners|is|are|will|gets?|marks?|sets?|presents?|proposes?|approves?|issues?|begins?|starts?|raises?|acquires?|enters?|returns?|sends?|finds?|shows?|supports?|invests?|secures?|adds?|becomes?|hires?|holds?|leads?|moves?|makes?|takes?|wants?|helps?|faces?|cuts?|ends?|bans?|fines?|sues?)(?!\p{L})/iu

/** What names an office in scripts without spaces ends in; particles would make it a sentence. */
const ideographicOffice =
  /^[^をがはにで、。「」:：!！?？]{2,30}(?:課|部|室|局|庁|省|市|県|区|町|村|委員会|研究所|協会|機構|大学|办公室|办公厅|集团|公司|委员会|人民政府)$/u

/** Whether a line names who sends the release and says nothing: small words in it only join names. */
export function isSender(text: string): boolean {
  if (ideographicOffice.test(text)) return true
  if (!office.test(text) && !company.test(text)) return false
  if (/[:!?“”„«»"]/.test(text) || countWords(text) > 12) return false
  if (headlineVerb.test(text)) return false
  const small = text.split(/\s+/).filter((word) => /^\p{Ll}/u.test(word) && !connector.test(word)).length
  return small === 0 || (small === 1 && countWords(text) >= 6)
}

const officeFirst =
  /^(?:services?|direction|bureau|cabinet|délégation|département|secrétariat|préfecture|abteilung|referat|stabsstelle|dezernat|departement|gabinete|dirección|secretaría|delegación|direzione|assessorato|ufficio|direção|secretaria|office|department|directorate|ministry|departement|afdeling|wydział|biuro|odbor)(?!\p{L})/iu
const officeholder =
  /^(?:(?:the\s+)?(?:rt\.?\s+)?hon(?:ourable)?\.?|minister|senator|governor|mayor|congress(?:man|woman)|le\s+préfet|la\s+préfète|(?:der|die)\s+\p{L}*(?:minister|präsident|senator|landrat|landrät|bürgermeister|beauftragte)(?:in|r)?)(?!\p{Ll})|(?<!\p{L})(?:MP|MSP|MLA|MEP|TD|MdB|MdL|MdEP)$/iu

/** Whether a line above "Press release" names the house, a part of it or who holds the office, whatever small words it has. */
export const isLetterhead = (text: string): boolean =>
  isSender(text) ||
  (countWords(text) <= 10 && !/[:!?“”„«»"]/.test(text) && (officeFirst.test(text) || officeholder.test(text)))
