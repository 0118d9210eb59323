import { countWords } from './line-kinds'

/** What offices, bodies and companies are called; German compounds them, so these stand anywhere in a word. */
const office =
  /(?:株式会社|有限公司|大学|協会|ministeri(?:um|ums)|präsidium|gericht|fraktion|bistum|senat(?:sverwaltung)?|landkreis|landesamt|bundesamt|bezirk|stadt|gemeinde|universität|hochschule|institut|verband|verein|behörde|kammer|stiftung|staatskanzlei|regierung|pressestelle|polizei|klinikum|university|department|ministry|office|council|agency|institute|foundation|association|authority|ministère|université|mairie|ville|préfet|préfecture|région|fondation|ayuntamiento|universidad|comune di|regione|provincia|ministero|università|istituto|associazione|fondazione|agenzia|ministerio|consejería|fundación|ministério|câmara|prefeitura|gemeente|universiteit|ministerie|provincie|stichting|kommun|urząd|ministerstvo|ministerstwo|belediyesi|bakanlığı|üniversitesi|county)/iu
const company =
  /(?<!\p{L})(?:GmbH|AG|SE|KG|e\.\s?V\.|Inc\.?|Ltd\.?|Corp\.?|LLC|plc|SAS|S\.A\.|S\.p\.A\.|A\.Ş\.|B\.V\.)(?!\p{L})/u
const connector =
  /^(?:für|der|die|das|des|und|in|im|am|an|zu|von|vom|of|and|for|the|de|du|des|la|le|les|et|à|aux|en|l['’].*|d['’].*|e\.|del|di|y|e|van|voor)$/u

/** English headlines set verbs with a capital; a line with one is no mere name. */
const headlineVerb =
  /(?<!\p{L})(?:announces?|opens?|launch(?:es)?|reports?|names?|wins?|receives?|calls?|urges?|welcomes?|publish(?:es)?|unveils?|appoints?|introduces?|completes?|releases?|hosts?|joins?|to|backs?|plans?|celebrates?|expands?|signs?|elects?|warns?|says?|seeks?|offers?|awards?|honou?rs?|partners|is|are|will|gets?|marks?|sets?|presents?|proposes?|approves?|issues?|begins?|starts?|raises?|acquires?|enters?|returns?|sends?|finds?|shows?|supports?|invests?|secures?|adds?|becomes?|hires?|holds?|leads?|moves?|makes?|takes?|wants?|helps?|faces?|cuts?|ends?|bans?|fines?|sues?)(?!\p{L})/iu

/** Whether a line names who sends the release and says nothing: small words in it only join names. */
export function isSender(text: string): boolean {
  if (!office.test(text) && !company.test(text)) return false
  if (/[:!?“”„«»"]/.test(text) || countWords(text) > 12) return false
  if (headlineVerb.test(text)) return false
  const small = text.split(/\s+/).filter((word) => /^\p{Ll}/u.test(word) && !connector.test(word)).length
  return small === 0 || (small === 1 && countWords(text) >= 6)
}
