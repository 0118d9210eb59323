import { describe, expect, it } from 'vitest'
import { outlineOf, type Outline } from '../document/outline'
import { importText } from './import-text'

/** What a release of some class has, as far as a case is about it. */
interface Parts {
  readonly headline?: string
  readonly subheadline?: string
  readonly dateline?: string
  readonly lead?: string
  readonly embargo?: string
  readonly headings?: readonly (string | null)[]
  readonly quotes?: readonly (readonly [string, string | null])[]
  readonly boilerplate?: string
  readonly noteToEditors?: string
  readonly mediaContact?: string
}

function outline(text: string): Outline {
  const imported = importText({ text, fileName: 'release.txt', format: 'text' })
  if (!imported.ok) throw new Error(imported.failure.code)
  return outlineOf(imported.value.release, { id: 'r', status: 'draft', revision: null }, [], 'en')
}

const partsOf = (text: string, asked: Parts): Parts => {
  const found = outline(text)
  const all: Parts = {
    headline: found.headline ?? '',
    subheadline: found.subheadline ?? '',
    dateline: found.dateline ?? '',
    lead: found.lead ?? '',
    embargo: found.embargo ?? '',
    headings: found.sections.flatMap(({ heading }) => (heading === null ? [] : [heading])),
    quotes: found.quotes.map(({ text: words, speaker }) => [words, speaker]),
    boilerplate: found.boilerplate ?? '',
    noteToEditors: found.noteToEditors ?? '',
    mediaContact: found.mediaContact ?? '',
  }
  return Object.fromEntries(Object.keys(asked).map((key) => [key, all[key as keyof Parts]]))
}

const lead =
  'Das Unternehmen hat heute beschlossen, eigene Aktien zu erwerben und überwiegend einzuziehen. Das Programm beginnt im November und endet im Juni.'
const englishLead =
  'The upgrade of the weir is complete, which secures water for eleven towns and opens 300 kilometres of river to the fish that live in it.'
const body = 'Weitere Schritte folgen im Herbst, sobald der Rat zugestimmt hat und die Mittel frei sind.'

const cases: readonly (readonly [string, readonly string[], Parts])[] = [
  [
    'takes the legal label of a notice for no headline',
    ['Ad-hoc-Mitteilung gemäß Art. 17 MAR', 'Feldmann Optik SE kauft eigene Aktien zurück', lead, body],
    { headline: 'Feldmann Optik SE kauft eigene Aktien zurück', lead },
  ],
  [
    'reads the embargo behind a label in the same frame',
    [
      '+++ Pressemeldung +++ Sperrfrist: 11. Mai 2026, 10:00 Uhr +++',
      'Bäckereien finden keinen Nachwuchs',
      lead,
      body,
    ],
    { headline: 'Bäckereien finden keinen Nachwuchs', embargo: 'Sperrfrist: 11. Mai 2026, 10:00 Uhr (MESZ)' },
  ],
  [
    'leaves whoever holds the office above the label out of the headline',
    [
      'The Hon Bridget Callaghan MP\nMinister for Water',
      'MEDIA RELEASE',
      'Sunday, 15 March 2026',
      'MURRAWINDI WEIR UPGRADE COMPLETE',
      englishLead,
    ],
    { headline: 'MURRAWINDI WEIR UPGRADE COMPLETE' },
  ],
  [
    'leaves a department with small words in its name out of the headline',
    [
      'Préfecture de la Haute-Lière\nService départemental de la communication interministérielle',
      'COMMUNIQUÉ DE PRESSE',
      'Saint-Aubin, le 18 juillet 2026',
      "Sécheresse : le préfet place l'est du département en alerte",
      'Compte tenu de la faiblesse des débits, le préfet a signé ce jour un arrêté qui place 46 communes en alerte renforcée.',
    ],
    { headline: "Sécheresse : le préfet place l'est du département en alerte" },
  ],
  [
    'knows the years of an era and what a Japanese office is called',
    [
      '令和8年4月10日\n海原市長公室広報課',
      '海原市、全小学校で「傘の貸し出し」を開始',
      '海原市は、5月1日から市内の全小学校24校で傘の無料貸し出しを始めます。急な雨でも子どもたちが濡れずに帰れるようにするためです。',
      '【事業の概要】\n・対象校:市立小学校24校\n・費用:無料',
    ],
    { headline: '海原市、全小学校で「傘の貸し出し」を開始', headings: ['【事業の概要】'] },
  ],
  [
    'takes a season above a motto for the kicker',
    ['Spielzeit 2026/27\n„Wem gehört die Nacht?“\nDas Theater stellt seinen Spielplan vor', lead, body],
    { headline: '„Wem gehört die Nacht?“', subheadline: 'Das Theater stellt seinen Spielplan vor' },
  ],
  [
    'drops the letter that a release was sent with',
    [
      'Sehr geehrte Damen und Herren,',
      'anbei erhalten Sie unsere Mitteilung mit der Bitte um Veröffentlichung.',
      'Mit freundlichen Grüßen\nIhre Pressestelle',
      '---',
      'Klinikum Auental eröffnet Station für Kurzzeitpflege',
      `${lead} ${lead}`,
      body,
    ],
    { headline: 'Klinikum Auental eröffnet Station für Kurzzeitpflege', lead: `${lead} ${lead}` },
  ],
  [
    'leaves the points of an advisory in the text',
    [
      'MEDIA ADVISORY',
      'Governor Whitcomb to Sign Soil Health Act at Dairy Farm',
      'WHO: Governor Lena Whitcomb\nWHAT: Signing of House Bill 1187\nWHEN: Friday, April 24, 2026, 10:30 a.m.',
      'Media Contact\nPriscilla Dane\n(555) 010-6620',
    ],
    {
      headline: 'Governor Whitcomb to Sign Soil Health Act at Dairy Farm',
      subheadline: '',
      mediaContact: 'Media Contact\nPriscilla Dane\n(555) 010-6620',
    },
  ],
  [
    'finds a heading above opening hours, and one of two words with a colon',
    [
      'Wertstoffhof öffnet wieder',
      lead,
      'Geänderte Öffnungszeiten\nDienstag bis Freitag: 13 bis 17 Uhr\nSamstag: 9 bis 14 Uhr',
      `Zum Sachverhalt:\n${body}`,
    ],
    { headings: ['Geänderte Öffnungszeiten', 'Zum Sachverhalt:'] },
  ],
  [
    'takes a detail in one line for no heading',
    [
      'Feldmann Optik kauft Aktien zurück',
      lead,
      body,
      'Mitteilende Person: Dr. Verena Althoff, Leiterin Recht',
      `Über Feldmann Optik\n${body}`,
    ],
    { headings: [], boilerplate: `Über Feldmann Optik\n${body}` },
  ],
  [
    'takes the sender’s name alone above the contact for the boilerplate',
    [
      'Bellavista, al via il recupero dei fondi di caffè',
      'Torrefazione Bellavista ritirerà gratuitamente i fondi di caffè da 1.200 bar del Nord-Est. Lo ha annunciato oggi la società.',
      'Il progetto riguarda bar, alberghi e uffici di quattro province e durerà tre anni, con la possibilità di un rinnovo per altri tre.',
      'I fondi vengono essiccati in un impianto nuovo, che consuma la metà dell’energia di quello vecchio e dà lavoro a diciotto persone.',
      'Torrefazione Bellavista\nFondata nel 1931, Torrefazione Bellavista è presente in 40 Paesi con 610 dipendenti.',
      'Ufficio stampa\nLivia Sartori\ntel. 055 555 8090',
    ],
    {
      headings: [],
      boilerplate:
        'Torrefazione Bellavista\nFondata nel 1931, Torrefazione Bellavista è presente in 40 Paesi con 610 dipendenti.',
    },
  ],
  [
    'finds the contact in a sentence behind the boilerplate',
    [
      'One in four carers has skipped an appointment',
      englishLead,
      `About Shoulder to Shoulder\n${englishLead}`,
      'For media enquiries, contact Jess Arkwright on 020 5550 7788 or press@shoulder.example',
    ],
    {
      mediaContact: 'For media enquiries, contact Jess Arkwright on 020 5550 7788 or press@shoulder.example',
    },
  ],
  [
    'takes further information above an address for the contact, and a bracket for no part of a heading',
    [
      'Nieuwe fietsbrug over de Rijt krijgt naam van wielrenster',
      'De fietsbrug over de Rijt gaat Verstappelbrug heten. Dat heeft de gedeputeerde vandaag bekendgemaakt. De brug gaat in september open.',
      'De brug is 180 meter lang en kost 9,4 miljoen euro. Per dag worden 6.000 fietsers verwacht, van wie de helft op weg is naar school.',
      'De naam is gekozen door een jury van inwoners. Zij kregen meer dan driehonderd inzendingen uit de hele provincie, ook van kinderen.',
      'Noot voor de redactie (niet voor publicatie)\nDe opening is ook te volgen via de site van de provincie.',
      'Meer informatie:\nBas Kuijpers\n06-55 55 01 44',
    ],
    {
      noteToEditors:
        'Noot voor de redactie (niet voor publicatie)\nDe opening is ook te volgen via de site van de provincie.',
      mediaContact: 'Meer informatie:\nBas Kuijpers\n06-55 55 01 44',
    },
  ],
  [
    'makes a quote of a paragraph in quotation marks above a name and a function',
    [
      'Commission proposes rules for batteries',
      englishLead,
      '“A battery that is too tired for a car is strong enough for a house.”\nMarit Östlund, Executive Vice-President for Industry',
    ],
    {
      quotes: [['“A battery that is too tired for a car is strong enough for a house.”', 'Marit Östlund']],
    },
  ],
  [
    'takes indented paragraphs that a verb of saying announces for what was said',
    [
      'Village halls to get faster broadband',
      englishLead,
      'Rural Connectivity Secretary Imogen Lacey said:',
      '    The village hall is where people vote and dance.',
      '    We are fixing that, starting with those that waited longest.',
      'Halls can register their interest from 1 May.',
    ],
    {
      quotes: [
        [
          'The village hall is where people vote and dance.\nWe are fixing that, starting with those that waited longest.',
          'Imogen Lacey',
        ],
      ],
    },
  ],
  [
    'lets a dateline end in a full stop and a dash, or in the full stop behind a town',
    [
      'Onze autobus à remplacer',
      'Québec, le 4 mai 2026. – La Fédération des bibliothèques ambulantes lance une campagne.',
    ],
    { dateline: 'Québec, le 4 mai 2026. –' },
  ],
  [
    'takes a town alone in front of the lead for the dateline',
    [
      'Wertstoffhof öffnet wieder',
      `Auental. ${lead.replace('Das Unternehmen', 'Das Klinikum Auental')}`,
      body,
    ],
    { dateline: 'Auental.' },
  ],
  [
    'leaves a number and labels above each other out of the headline, and reads points above a short lead',
    [
      'Press Releases\n15-04-2026 - 13:24\nPlenary session\nENVI',
      'Light pollution: MEPs want darker nights by 2035',
      '  - Member states to map artificial light\n  - Exemptions for hospitals and airports',
      'Parliament adopted on Wednesday its position on new EU rules to reduce light pollution.',
      englishLead,
      englishLead,
    ],
    {
      headline: 'Light pollution: MEPs want darker nights by 2035',
      lead: 'Parliament adopted on Wednesday its position on new EU rules to reduce light pollution.',
    },
  ],
  [
    'reads a number with its date on a line of its own',
    [
      'PRESSEMITTEILUNG\nNr. 087 | 22. Juni 2026',
      'WALD | ERHOLUNG',
      'Minister gibt Startschuss für neues Programm',
      lead,
      body,
    ],
    { headline: 'Minister gibt Startschuss für neues Programm' },
  ],
  [
    'takes a place and a wire service above the lead for the dateline',
    [
      'Freiwillige Feuerwehr Niederau\nFW-NAU: Brand in Schreinerei – Einsatzkräfte verhindern Übergreifen',
      'Niederau (ots)',
      lead,
      body,
    ],
    {
      headline: 'FW-NAU: Brand in Schreinerei – Einsatzkräfte verhindern Übergreifen',
      dateline: 'Niederau (ots)',
    },
  ],
  [
    'lets a dateline go on with its date',
    ['Hallowell introduces a digital piano', `Leeds, UK – 2 October 2026 – ${englishLead}`, englishLead],
    { dateline: 'Leeds, UK – 2 October 2026 –' },
  ],
  [
    'finds a headline that ends in an abbreviation, and a dateline with two towns and a wire service',
    [
      'Lumenstack Launches an Assistant That Refuses to Answer After 10 P.M.',
      `SAN LORENZO, Calif. & DUBLIN--(NEWSWIRE)--April 1, 2026-- ${englishLead}`,
      englishLead,
    ],
    {
      headline: 'Lumenstack Launches an Assistant That Refuses to Answer After 10 P.M.',
      dateline: 'SAN LORENZO, Calif. & DUBLIN--(NEWSWIRE)--April 1, 2026--',
    },
  ],
  [
    'parts headline and subheadline of one length where no line of the file is broken',
    [
      'Le Département de la Vallière ouvre son premier « collège des nuits »\nUn internat d’excellence astronomique à 1 300 mètres d’altitude',
      'À la rentrée, quarante-deux élèves ont rejoint le collège des Nuits. Cours le matin, sieste à quatorze heures, ciel le soir : les étoiles décident.',
      'Le principal a réuni une équipe de seize enseignants volontaires, que rien ne réveille avant midi et que rien ne couche avant deux heures du matin.',
    ],
    {
      headline: 'Le Département de la Vallière ouvre son premier « collège des nuits »',
      subheadline: 'Un internat d’excellence astronomique à 1 300 mètres d’altitude',
    },
  ],
  [
    'finds a heading above years, and one above a line with a French colon',
    [
      'Stadtwerke bohren nach Wärme',
      lead,
      'Zeitplan\n2027: Bohrung 1 und 2\n2028: Bau der Heizzentrale',
      body,
      'Prochain rendez-vous\nChiffre d’affaires du troisième trimestre : 22 octobre 2026',
      body,
    ],
    { headings: ['Zeitplan', 'Prochain rendez-vous'] },
  ],
  [
    'takes a few short details with a date, and a line that ends in a label, for no headline',
    [
      'Pressemitteilung',
      'Ausgabejahr 2026 | Datum 12.05.2026',
      'Zoologischer Garten Bergfelde, Pressedienst 14/2026',
      'Bundeskabinett beschließt Gesetz gegen Funklöcher',
      lead,
      body,
    ],
    { headline: 'Bundeskabinett beschließt Gesetz gegen Funklöcher' },
  ],
  [
    'takes an embargo behind a label and a colon for no headline',
    [
      'PRESS RELEASE: embargoed until 6am on Monday 9 March 2026',
      'Britain’s hedgerows are growing back, finds survey',
      englishLead,
      englishLead,
    ],
    { headline: 'Britain’s hedgerows are growing back, finds survey' },
  ],
  [
    'finds the headline below an officeholder, a date and a label on one line',
    [
      'Hon Tama Rewiti\nMinister of Conservation',
      '11 February 2026 PĀNUI PĀPĀHO / MEDIA STATEMENT',
      'Kākāpō numbers pass 300 for first time in a century',
      englishLead,
    ],
    { headline: 'Kākāpō numbers pass 300 for first time in a century' },
  ],
  [
    'reads points and the dateline above the lead',
    [
      'Sparda-Union Oldenau mit solidem Ergebnis',
      '• Bilanzsumme steigt auf 4,2 Milliarden Euro\n• Kreditgeschäft wächst um 5,9 Prozent',
      'Oldenau, 5. März 2026',
      lead,
      body,
    ],
    { dateline: 'Oldenau, 5. März 2026', lead, headings: [] },
  ],
  [
    'takes a square that stands alone for the sign of a heading',
    [
      '踏むと音階が鳴る点字ブロック「ひびき」を発売',
      '北浜精機株式会社(本社:北浜市、社長:水野涼子)は、踏むと音が鳴る点字ブロック「ひびき」を10月15日に発売します。',
      '■開発の経緯\n北浜市視覚障害者協会の協力を得て、4年かけて開発しました。',
      '■製品概要\n名称:ひびき\n価格:1枚12,000円(税別)',
      '■お問い合わせ先\n北浜精機株式会社 広報室\nTEL 055-555-2211',
    ],
    {
      headings: ['■開発の経緯', '■製品概要'],
      mediaContact: '■お問い合わせ先\n北浜精機株式会社 広報室\nTEL 055-555-2211',
    },
  ],
  [
    'finds a heading in capitals above a line that is no sentence',
    [
      'Sonderausstellung im Milchmuseum Allgrün',
      lead,
      'ÖFFNUNGSZEITEN\nDienstag bis Sonntag 10–17 Uhr, an Feiertagen auch montags',
      'EINTRITT\nErwachsene 7 Euro, Kinder frei',
      body,
    ],
    { headings: ['ÖFFNUNGSZEITEN', 'EINTRITT'] },
  ],
  [
    'finds the headline below the last of two labels',
    [
      'News Release\nCedar Hollow Unified School District\n410 Alder Street, Cedar Hollow, OR 97000',
      'FOR IMMEDIATE RELEASE',
      'Students Will Run Their Own Weather Station',
      englishLead,
      englishLead,
    ],
    { headline: 'Students Will Run Their Own Weather Station' },
  ],
  [
    'knows by the subheadline whose statement a release is',
    [
      'Logement étudiant : le gouvernement loue des promesses',
      'Réaction de Clémence Aubier, députée de la Haute-Sarve, à la publication du rapport',
      '« Le rapport publié ce matin confirme ce que chaque étudiant sait : il manque 200 000 chambres dans le pays.',
      'Nous demandons la réquisition des bureaux vides. Les étudiants ne peuvent pas dormir dans un communiqué. »',
    ],
    {
      quotes: [
        [
          'Le rapport publié ce matin confirme ce que chaque étudiant sait : il manque 200 000 chambres dans le pays.\n' +
            'Nous demandons la réquisition des bureaux vides. Les étudiants ne peuvent pas dormir dans un communiqué.',
          'Clémence Aubier',
        ],
      ],
    },
  ],
  [
    'leaves out a label for the author that a page shows above the text',
    ['Die Tauber bekommt ein neues Wehr', 'Von:', 'krs (Amt für Wasser)', lead, body],
    { headline: 'Die Tauber bekommt ein neues Wehr', lead },
  ],
  [
    'takes no place with its date at the end for a heading',
    ['Die Tauber bekommt ein neues Wehr', lead, body, 'Brenau, 02.07.2026, Pressestelle, Karin Rösler'],
    { headline: 'Die Tauber bekommt ein neues Wehr', headings: [] },
  ],
  [
    'reads the headline behind what the text is called, and what repeats it as nothing new',
    [
      'Press release: The ferry at Oldshore runs every half hour again',
      'The ferry at Oldshore runs every half hour again',
      'The ramp no longer has a step',
      englishLead,
      body,
    ],
    {
      headline: 'The ferry at Oldshore runs every half hour again',
      subheadline: 'The ramp no longer has a step',
      lead: englishLead,
    },
  ],
  [
    'reads the headline behind the label with who issues it',
    ['Medienmitteilung der Verkehrsdirektion: Fähre fährt wieder jede halbe Stunde', lead, body],
    { headline: 'Fähre fährt wieder jede halbe Stunde', lead },
  ],
  [
    'takes the date off a headline that it stands right before',
    ['1. Februar 2026 Kreistag beschließt neue Fähre für Altufer', lead, body],
    { headline: 'Kreistag beschließt neue Fähre für Altufer', lead },
  ],
  [
    'leaves the caption out that stands above the lead',
    ['Fähre fährt wieder jede halbe Stunde', 'v.l.n.r.: Nora Willms, Jonas Brandt, Greta Sohnle', lead, body],
    { headline: 'Fähre fährt wieder jede halbe Stunde', subheadline: '', lead },
  ],
  [
    'reads the date with the number behind it as the dateline',
    ['Fähre fährt wieder jede halbe Stunde', 'Altufer, 28.10.2026, 058/26', lead, body],
    { headline: 'Fähre fährt wieder jede halbe Stunde', dateline: 'Altufer, 28.10.2026, 058/26', lead },
  ],
  [
    'knows several paragraphs about who issues it, and the contact under its French name',
    [
      'Le bac reprend toutes les demi-heures',
      'Le bac entre Vieux-Port et Rive-Neuve circule de nouveau toutes les demi-heures, y compris le dimanche matin.',
      'La rampe a été refaite pour 2,3 millions d’euros et ne compte plus aucune marche, ce qui aide les voyageurs.',
      'À propos de la Compagnie du Bac',
      'La Compagnie du Bac exploite trois navires depuis 1931 pour le compte du département.',
      'Coordonnées',
      'Pour tout renseignement, écrire à presse@bac.example.',
    ],
    { headings: [], mediaContact: 'Coordonnées\nPour tout renseignement, écrire à presse@bac.example.' },
  ],
  [
    'takes no pointer with an arrow for a heading, nor a line that announces what comes below',
    [
      'Le bac reprend toutes les demi-heures',
      'Le bac entre Vieux-Port et Rive-Neuve circule de nouveau toutes les demi-heures, y compris le dimanche matin.',
      'La rampe a été refaite pour 2,3 millions d’euros et ne compte plus aucune marche, ce qui aide les voyageurs.',
      '→ Photos de la nouvelle rampe',
      'Les voyageurs trouvent les horaires sur le quai et sur la page de la compagnie, avec tous les tarifs de saison.',
      'Vous pouvez nous joindre aux numéros suivants',
      'Les bureaux sont ouverts du lundi au vendredi, de neuf heures à dix-sept heures, sauf les jours fériés.',
    ],
    { headings: [] },
  ],
  [
    'joins a line of a title that begins in the middle of it',
    [
      'County Council Approves New Ferry for Oldshore Harbour\nAnd Renewal of the Ramp at Newhaven',
      englishLead,
      body,
    ],
    {
      headline: 'County Council Approves New Ferry for Oldshore Harbour And Renewal of the Ramp at Newhaven',
      subheadline: '',
    },
  ],
  [
    'leaves out whose office sends it, as portals show it below the headline',
    [
      'Neue Fähre',
      'Dr. Karin Rösler Abteilung Öffentlichkeitsarbeit\nGesellschaft für Fährwesen e.V.',
      'Schiff mit Batterie besteht die Probefahrt auf dem Strom bei Altufer',
      lead,
      body,
    ],
    {
      headline: 'Neue Fähre',
      subheadline: 'Schiff mit Batterie besteht die Probefahrt auf dem Strom bei Altufer',
      lead,
    },
  ],
  [
    'takes no point of an invitation for a heading',
    ['Die Tauber bekommt ein neues Wehr', lead, 'Ort: Rathaus, großer Saal', body, body],
    { headings: [] },
  ],
  [
    'leaves the kind in a headline that nothing repeats',
    ['Pressemitteilung: Fähre fährt wieder jede halbe Stunde', lead, body],
    { headline: 'Pressemitteilung: Fähre fährt wieder jede halbe Stunde', lead },
  ],
  [
    'takes the kind with a place or an occasion for a label',
    ['Comunicato stampa Riva Alta', 'Il traghetto riparte ogni mezz’ora', lead, body],
    { headline: 'Il traghetto riparte ogni mezz’ora', lead },
  ],
  [
    'takes no line that signs a quotation for a heading',
    [
      'Le bac reprend toutes les demi-heures',
      'Le bac entre Vieux-Port et Rive-Neuve circule de nouveau toutes les demi-heures, y compris le dimanche matin.',
      '« Le bac est une chance pour onze villages, et il circule de nouveau. »',
      'Claire Aubert, présidente de la compagnie',
      'La rampe a été refaite pour 2,3 millions d’euros et ne compte plus aucune marche, ce qui aide les voyageurs.',
    ],
    { headings: [] },
  ],
  [
    'takes the paragraph that a dateline opens for the lead, and the summary above it for the subheadline',
    [
      'Altufer bekommt eine neue Fähre',
      'Das Land zahlt zwei Drittel der Kosten. Die Fähre soll im Frühjahr ihren Dienst zwischen Altufer und Hessdorf aufnehmen.',
      'Die neue Fähre auf Probefahrt, Foto: Anna Muster',
      `Altufer, 14. Dezember 2026 – ${lead}`,
      body,
    ],
    {
      subheadline:
        'Das Land zahlt zwei Drittel der Kosten. Die Fähre soll im Frühjahr ihren Dienst zwischen Altufer und Hessdorf aufnehmen.',
      dateline: 'Altufer, 14. Dezember 2026 –',
      lead: `Altufer, 14. Dezember 2026 – ${lead}`,
    },
  ],
  [
    'takes a long summary without its full stop for the subheadline',
    [
      'A barca de Altufer ganha um prémio',
      'O prémio foi entregue em novembro na feira de Hessdorf e reuniu mais de quatrocentos projetos de sessenta e quatro países diferentes e vinte cidades',
      'A companhia da barca de Altufer recebeu o segundo lugar na categoria das travessias, um prémio que existe há doze anos e que distingue projetos de transporte em rios de todo o mundo.',
      'O júri elogiou o casco leve e as rampas sem degraus, que ajudam os passageiros.',
    ],
    {
      headline: 'A barca de Altufer ganha um prémio',
      subheadline:
        'O prémio foi entregue em novembro na feira de Hessdorf e reuniu mais de quatrocentos projetos de sessenta e quatro países diferentes e vinte cidades',
    },
  ],
  [
    'takes a long headline above its points for the headline',
    [
      'La compagnie du bac développe avec la ville de Vieux-Port un portail unique et évolutif qui montre à chacun la place libre sur les douze bateaux du fleuve et de ses îles',
      '- Une carte montre les places\n- Les voyageurs réservent sans compte',
      englishLead,
      body,
    ],
    {
      headline:
        'La compagnie du bac développe avec la ville de Vieux-Port un portail unique et évolutif qui montre à chacun la place libre sur les douze bateaux du fleuve et de ses îles',
      lead: englishLead,
    },
  ],
  [
    'takes two places on a line of their own for the dateline',
    ['Neue Fähre', 'Altufer/Hessdorf.', lead, body],
    { dateline: 'Altufer/Hessdorf.', lead },
  ],
  [
    'reads a wire service whose sign has a hyphen',
    ['Neue Fähre', `Altufer (kn-press). ${lead}`, body],
    { dateline: 'Altufer (kn-press).', lead: `Altufer (kn-press). ${lead}` },
  ],
  [
    'leaves out who put a text on the page, and when',
    ['Neue Fähre für Altufer', 'Von Fährverband Altufer 4. 2. 2026.', lead, body],
    { headline: 'Neue Fähre für Altufer', lead },
  ],
  [
    'takes a statement with its year for the headline where nothing else is',
    ['04.02.2026 | 13:10 Uhr | Anna Muster', 'Stellungnahme des Fährverbands zum Probejahr 2026', lead, body],
    { headline: 'Stellungnahme des Fährverbands zum Probejahr 2026', lead },
  ],
  [
    'takes the name above and not the clause below the date for the headline',
    [
      'Altuferer Fährtage VERSCHOBEN',
      '01.02.2026 Allgemein',
      'Was viele am Ufer vermutet haben, teilt der Verband nun selbst in einem langen Brief mit',
      lead,
      body,
    ],
    { headline: 'Altuferer Fährtage VERSCHOBEN', lead },
  ],
  [
    'takes a picture that says who stands where for no lead',
    [
      'Ferry wins a prize',
      'Mayor Jane Doe (right) looks on as the chairman of the ferry company, John Roe (left), receives the prize.',
      englishLead,
      body,
    ],
    { lead: englishLead },
  ],
  [
    'takes lines that a colon announces for a list and for no headings',
    [
      'Fährdienst zeigt seine Schiffe',
      lead,
      'Zu sehen sind am Sonntag:',
      'Fähre Hanne, 24 Plätze, Baujahr 1974',
      'Fähre Lotte, 48 Plätze, Baujahr 1986',
      'Fähre Marie, 96 Plätze, Baujahr 2011',
      body,
    ],
    { headings: [] },
  ],
  [
    'takes long lines with a colon for headings where a text has several',
    [
      'Was sich im Januar ändert',
      lead,
      'Neue Grenzen für die Ladung der kleinen Fähren (KLF):',
      body,
      'Rückgabe von Pfand auf allen zwölf Schiffen:',
      'Ab Januar nehmen alle Schiffe Flaschen zurück, auch solche, die an Land gekauft worden sind.',
    ],
    {
      headings: [
        'Neue Grenzen für die Ladung der kleinen Fähren (KLF):',
        'Rückgabe von Pfand auf allen zwölf Schiffen:',
      ],
    },
  ],
  [
    'takes sums, bylines and web addresses for no headings',
    [
      'Les bacs coûtent moins cher',
      englishLead,
      '1 545 500 EUROS',
      'Le budget de la compagnie pour les douze bateaux baisse donc de trois pour cent en un an.',
      'Plus d’information : exemple.org',
      'Le conseil a voté le budget à l’unanimité après une longue séance au bord du fleuve.',
      'Von Anna Muster',
    ],
    { headings: [] },
  ],
  [
    'takes what a post of a network leaves on a page for no headings',
    [
      'Neue Fähre für Altufer',
      lead,
      'Sieh dir diesen Beitrag auf Instagram an',
      'Ein Beitrag geteilt von Fähre Altufer (@faehrealtufer)',
      body,
    ],
    { headings: [] },
  ],
  [
    'reads what the sender is as a question',
    [
      '누리조합, 첫 나루배 운항 시작',
      '누리조합은 오늘 강가 마을 열한 곳을 잇는 나루배의 첫 운항을 시작했다고 밝혔다. 배는 삼십 분마다 다닌다.',
      '요금은 어른 천 원이며 아이는 무료이다. 자전거도 함께 실을 수 있다.',
      '누리조합이란?',
      '누리조합은 강가 마을 주민 이천 명이 함께 세운 협동조합이다. 2011년부터 배를 운항하고 있다.',
    ],
    {
      headings: [],
      boilerplate:
        '누리조합이란?\n누리조합은 강가 마을 주민 이천 명이 함께 세운 협동조합이다. 2011년부터 배를 운항하고 있다.',
    },
  ],
  [
    'takes the lines of a programme for no headings, and the line above them for one',
    [
      'Fähren auf der Messe',
      lead,
      'Programm',
      '10:00 Was ist eine Fähre?',
      'Anna Muster, Fährtag e.V.',
      '10:30 Schiffe auf kleinen Flüssen',
      'Bernd Beispiel, Fährverein',
      '11:00 Der Fährtag',
      'Carla Probst, Fährtag e.V.',
    ],
    { headings: ['Programm'] },
  ],
  [
    'takes a name and the function below it for the contact where a telephone follows',
    [
      'Neue Fähre für Altufer',
      lead,
      body,
      'Miriam Teichert',
      'Pressesprecherin Fähren und Häfen',
      'Telefon:',
      '+49 30 23125-014',
    ],
    {
      headings: [],
      mediaContact: 'Miriam Teichert\nPressesprecherin Fähren und Häfen\nTelefon:\n+49 30 23125-014',
    },
  ],
  [
    'takes a name that its function follows inside a text for no heading',
    ['Neue Fähre für Altufer', lead, 'Mathias', 'Fabian', 'Experte beim Fährverband in Altufer', body],
    { headings: [] },
  ],
  [
    'takes what recurs each year for the kicker above a headline that says more',
    ['Altuferer Fährtage 2026', 'Der Rat legt die Schwerpunkte der Fährtage fest', lead, body],
    { headline: 'Der Rat legt die Schwerpunkte der Fährtage fest', lead },
  ],
  [
    'takes a paragraph in the first person above a name and a function for a quotation without its marks',
    [
      'Fährentscheid hat genug Unterschriften',
      lead,
      'Die vielen Unterschriften freuen uns sehr. Wir sammeln bis Freitag weiter.',
      'Lou Kolb, Sprecherin für den Fährentscheid',
      body,
    ],
    {
      headings: [],
      quotes: [['Die vielen Unterschriften freuen uns sehr. Wir sammeln bis Freitag weiter.', 'Lou Kolb']],
    },
  ],
  [
    'takes whoever signs the release for nobody quoted',
    [
      'Einladung zur Probefahrt',
      lead,
      'Wir freuen uns auf Ihr Kommen an der Anlegestelle.',
      'Anna Muster, Präsidentin',
    ],
    { quotes: [] },
  ],
  [
    'takes a sentence with its full stop for the headline where a longer paragraph follows',
    [
      'Les bacs et les villes du fleuve s’engagent ensemble pour simplifier les traversées des habitants à l’échelle de chaque quai.',
      `${englishLead} ${englishLead}`,
      body,
    ],
    {
      headline:
        'Les bacs et les villes du fleuve s’engagent ensemble pour simplifier les traversées des habitants à l’échelle de chaque quai.',
      lead: `${englishLead} ${englishLead}`,
    },
  ],
  [
    'takes paragraphs without marks below "Jane Doe said:" for her words while they speak in the first person',
    [
      'New flood barrier for Marlhaven',
      englishLead,
      'Floods Minister Priya Nair, who opened the weir, said:',
      'Nobody in the town has forgotten the night of the surge, and nobody will have to live through it again.',
      'We have worked with this community for six years, and I am delighted that the barrier is here at last.',
      'The barrier closes in eleven minutes and holds back four metres of water from the river and its arms.',
    ],
    {
      headings: [],
      quotes: [
        [
          'Nobody in the town has forgotten the night of the surge, and nobody will have to live through it again.\nWe have worked with this community for six years, and I am delighted that the barrier is here at last.',
          'Priya Nair',
        ],
      ],
    },
  ],
  [
    'reads a wire service whose sign ends in a capital',
    ['Neue Fähre', `Altufer (epdÖ) – ${lead}`, body],
    { dateline: 'Altufer (epdÖ) –', lead: `Altufer (epdÖ) – ${lead}` },
  ],
  [
    'takes a title in capitals and a function below it for a headline, in no time',
    [
      'EINLADUNG ZUR JAHRESHAUPTVERSAMMLUNG DES FAEHRVEREINS 2026',
      'Präsidentin Anna Muster im Gespräch',
      lead,
      body,
    ],
    { lead },
  ],
  [
    'takes whom somebody welcomes for nobody who speaks',
    [
      'Pressegespräch zur neuen Fähre',
      lead,
      'Wir laden Sie herzlich zum Pressegespräch ein. Als Gesprächspartner begrüßen wir:',
      'Anna Muster, Präsidentin des Verbands',
      'Peter Beispiel, Geschäftsführer der Werke',
      body,
    ],
    { quotes: [] },
  ],
  [
    'leaves a headline about a payment system what it is',
    ['Fährkasse prüft ab Oktober jede IBAN', lead, body],
    { headline: 'Fährkasse prüft ab Oktober jede IBAN', lead },
  ],
  [
    'takes a long headline with a comma below its kicker for the headline',
    [
      'Forschung',
      'Warum viele Fähren bei Regen früher fahren, und was das für die Fahrgäste bedeutet',
      lead,
      body,
    ],
    { headline: 'Warum viele Fähren bei Regen früher fahren, und was das für die Fahrgäste bedeutet', lead },
  ],
  [
    'takes a title that names from when for the headline',
    ['Fährverein Altufer', 'Von Altufer nach Hessdorf ab 14. Mai 2026', lead, body],
    { lead },
  ],
  [
    'keeps the lead above events that their dates head',
    [
      'Stadtfest mit drei Konzerten',
      'Das Stadtfest bietet in diesem Jahr drei große Konzerte. Alle Konzerte beginnen um 20 Uhr auf dem Markt und kosten keinen Eintritt.',
      `14. Mai 2026: Das Orchester der Stadt spielt. ${body}`,
      `21. Mai 2026: Der Chor der Fährleute singt. ${body}`,
    ],
    {
      lead: 'Das Stadtfest bietet in diesem Jahr drei große Konzerte. Alle Konzerte beginnen um 20 Uhr auf dem Markt und kosten keinen Eintritt.',
    },
  ],
  [
    'takes a line about a site for a heading, and the last line below a colon too where text follows it',
    [
      'Fährdienst zeigt seine Schiffe',
      lead,
      'Neu auf faehre-altufer.de',
      body,
      'Die Themen im Überblick:\nNeue Fahrpläne\nGünstigere Tickets\nMehr Platz',
      'Fahrpläne und Häfen',
      body,
    ],
    { headings: ['Neu auf faehre-altufer.de', 'Fahrpläne und Häfen'] },
  ],
]

describe('the parts of a release', () => {
  it.each(cases)('%s', (_, paragraphs, parts) => {
    expect(partsOf(paragraphs.join('\n\n'), parts)).toEqual(parts)
  })
})
