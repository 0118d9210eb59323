import type { LocalText } from '../language'

/** What a release of some kinds has to tell, wherever in its text that stands. */
export const factNames = [
  'when',
  'where',
  'registration',
  'contact',
  'correctedRelease',
  'wrong',
  'right',
] as const
export type FactName = (typeof factNames)[number]

/** How a fact is asked for, and by what it is recognised where somebody has told it in their own words. */
export interface Fact {
  /** The rule that stops where it is missing. */
  readonly rule: string
  /** Its label in a new release. */
  readonly label: LocalText
  /** What belongs there, shown while nothing does. */
  readonly prompt: LocalText
  readonly reason: LocalText
  /** Labels and headings under which people tell it. */
  readonly labels: RegExp
  /** Words in running text that tell it. */
  readonly words: RegExp
}

const month =
  'Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|January|February|March|May|June|July|October|December|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'

/** The words are German, English and French; `hasFactWords` says for which languages a fact can be recognised. */
export const facts: Readonly<Record<FactName, Fact>> = {
  when: {
    rule: 'readiness.when-missing',
    label: { de: 'Wann', en: 'When' },
    prompt: { de: 'Wochentag, Datum, Uhrzeit, Einlass', en: 'Weekday, date, time, doors' },
    reason: {
      de: 'Es fehlt, wann der Termin ist: Tag und Uhrzeit.',
      en: 'It is missing when this takes place: day and time.',
    },
    labels: /^(?:wann|termin|zeit|datum|beginn|when|date|time|quand|date et heure)\b/iu,
    words: new RegExp(
      `\\d{1,2}\\.\\s?\\d{1,2}\\.|\\d{1,2}\\.?\\s(?:${month})|(?:${month})\\s\\d{1,2}|\\d{4}-\\d{2}-\\d{2}`,
      'u',
    ),
  },
  where: {
    rule: 'readiness.where-missing',
    label: { de: 'Wo', en: 'Where' },
    prompt: { de: 'Gebäude, Raum, Straße, Ort; Zugang', en: 'Building, room, street, town; access' },
    reason: {
      de: 'Es fehlt, wo der Termin ist: Ort und Adresse.',
      en: 'It is missing where this takes place: place and address.',
    },
    labels:
      /^(?:wo|ort|veranstaltungsort|treffpunkt|adresse|where|venue|place|location|où|lieu)(?![\p{L}])/iu,
    words:
      /straße\b|\bstr\.|platz\b|allee\b|saal\b|\brathaus|\braum\s|\bhalle\b|museum\b|\btreffpunkt|\b(?:street|road|square|hall|room|avenue|rue|place de|salle)\b|\bonline\b|\bper video|\bvideo link|\blivestream/iu,
  },
  registration: {
    rule: 'readiness.registration-missing',
    label: { de: 'Anmeldung', en: 'Registration' },
    prompt: { de: 'Bis wann, bei wem, auf welchem Weg', en: 'By when, with whom, by which way' },
    reason: {
      de: 'Es fehlt, wie man sich anmeldet, oder dass es keiner Anmeldung bedarf.',
      en: 'It is missing how to register, or that no registration is needed.',
    },
    labels:
      /^(?:anmeldung|akkreditierung|rückmeldung|zusage|registration|accreditation|rsvp|inscription)\b/iu,
    words:
      /anmeld|\bmelden sie sich\b|akkreditier|rückmeldung|\brsvp\b|\bregister|\bregistration|accredit|inscri/iu,
  },
  contact: {
    rule: 'readiness.contact-missing',
    label: { de: 'Kontakt', en: 'Contact' },
    prompt: { de: 'Name, Telefon, E-Mail', en: 'Name, telephone, e-mail' },
    reason: {
      de: 'Es fehlt, an wen Redaktionen sich wenden: ein Pressekontakt mit Telefon oder E-Mail.',
      en: 'It is missing whom newsrooms turn to: a media contact with telephone or e-mail.',
    },
    labels:
      /^(?:kontakt|pressekontakt|ansprechpartner|ansprechpartnerin|rückfragen|contact|media contact)\b/iu,
    words: /[\w.+-]+@[\w-]+\.\w+|(?:\btel|\btelefon|\bphone|\btél)[^\d]{0,16}[\d+(]/iu,
  },
  correctedRelease: {
    rule: 'readiness.corrected-release-missing',
    label: { de: 'Berichtigte Mitteilung', en: 'Corrected release' },
    prompt: { de: 'Titel, Nummer und Datum der Mitteilung', en: 'Title, number and date of the release' },
    reason: {
      de: 'Es fehlt, welche Mitteilung berichtigt wird: Titel, Nummer oder Datum.',
      en: 'It is missing which release is corrected: its title, number or date.',
    },
    labels:
      /^(?:berichtigte|betroffene|ursprüngliche)\s(?:presse)?mitteilung|^(?:bezug|betrifft|corrected release|original release|refers to|communiqué rectifié)\b/iu,
    words:
      /(?:mitteilung|meldung|presseinformation)\s(?:\d|nr|nummer|vom|„|mit dem titel)|\brelease\s(?:\d|no|number|of|dated|from|issued|titled|entitled|“)|communiqué\s(?:n°|du)/iu,
  },
  wrong: {
    rule: 'readiness.wrong-missing',
    label: { de: 'Falsch war', en: 'What was wrong' },
    prompt: {
      de: 'Der Satz oder die Angabe, wie sie veröffentlicht wurde',
      en: 'The sentence or figure as it was issued',
    },
    reason: {
      de: 'Es fehlt, was falsch war: die Angabe, wie sie veröffentlicht wurde.',
      en: 'It is missing what was wrong: the statement as it was issued.',
    },
    labels: /^(?:falsch|irrtümlich|bisher|fehlerhaft|what was wrong|wrong|incorrect|erratum|au lieu de)\b/iu,
    words:
      /\bfalsch|\birrtümlich|\bfehlerhaft|\bversehentlich|\bnicht korrekt|\bunrichtig|\bnicht[^.]{1,80}, sondern\b|\bincorrect|\bwrong|\berroneous|\bin error\b|\bmisstated|\bpar erreur\b|\bnur Schreibweisen\b|\bonly spellings\b/iu,
  },
  right: {
    rule: 'readiness.right-missing',
    label: { de: 'Richtig ist', en: 'What is right' },
    prompt: { de: 'Derselbe Satz, wie er lauten muss', en: 'The same sentence as it must read' },
    reason: {
      de: 'Es fehlt, was richtig ist: die Angabe, wie sie lauten muss.',
      en: 'It is missing what is right: the statement as it must read.',
    },
    labels: /^(?:richtig|korrekt|neu|what is right|right|correct|should read|lire)\b/iu,
    words:
      /\brichtig\s(?:ist|sind|muss|lautet|heißt)|\b(?:der|die|das)\srichtige[nrs]?\s|\bkorrekt\s(?:ist|sind|lautet)|\bmuss es (?:richtig )?heißen|\brichtigerweise|\bnicht[^.]{1,80}, sondern\b|\bshould (?:have )?(?:read|said|been)|\bthe (?:correct|right)\b|\bis (?:correct|right)\b|\bil faut lire\b|\bnur Schreibweisen\b|\bonly spellings\b/iu,
  },
}

/** Whether facts can be recognised in this language (BCP 47); where not, nobody is stopped for their lack. */
export const hasFactWords = (language: string): boolean => /^(?:de|en|fr)(?:-|$)/.test(language)
