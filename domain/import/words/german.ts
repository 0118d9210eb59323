import { oneOf, type Words } from './words'

export const german: Words = {
  stopWords:
    'der die das und ist nicht mit für auf dem den des ein eine einen einer im zu von sich auch wird werden wurde haben hat sind als bei nach aus um wie über durch zum zur',
  releaseLabel:
    /^(?:(?:gemeinsame|aktuelle|neue)\s+)?(?:presse|medien)(?:mitteilung|information|info|meldung|erklärung|notiz|dienst|statement|einladung)(?:en)?\b|^(?:presse)?einladung\b|^pressetermin\b|^terminhinweis\b|^(?:korrektur|berichtigung)\b|^stellungnahme\b|^statement\b|^ad[- ]hoc[- ]?(?:mitteilung|meldung|publizität)\b|^corporate news\b|^veröffentlichung einer insiderinformation\b|^zur sofortigen (?:veröffentlichung|verwendung|freigabe)\b/iu,
  number: /\b(?:nr|nummer)\.?[\s:]*(\d{1,5}(?:\s?[/-]\s?\d{2,4})?)/iu,
  embargo:
    /^(?:achtung\s*[,!:–-]\s*)?(?:sperrfrist|sperrvermerk|frei\s+ab|gesperrt\s+bis)\b\s*:?\s*(?:bis\s+|ab\s+)?/iu,
  startOfSpeech: /^(?:redebeginn|beginn der rede)\b/iu,
  timeZone: 'Europe/Berlin',
  headings: {
    boilerplate:
      /^(?:(?:[üÜ]ber|ÜBER)\s+(?:uns|UNS|die|den|das|DIE|DEN|DAS)(?!\p{L}).*|(?:[üÜ]ber|ÜBER)\s+[\p{Lu}„"].*|(?:[dD]as|[zZ]u[mr]) (?:Unternehmen(?:sprofil)?|Stiftung|Verein|Verband)|Unternehmensprofil|.{2,50} (?:auf einen Blick|im (?:Kurz)?(?:[Pp]rofil|[Pp]orträt))|Kurzprofil|Kurzporträt|Wer wir sind)$/u,
    background:
      /^(?:zum\s+)?hintergrund(?:information(?:en)?|infos?)?$|^zusatzinformation(?:en)?$|^zur person$|^zum projekt$/iu,
    noteToEditors:
      /^(?:(?:wichtige[rn]?\s+)?(?:redaktioneller\s+hinweis|hinweise?\s+(?:an|für)\s+(?:die\s+)?(?:redaktion(?:en)?|medien(?:schaffende|vertreter\w*)?|journalist\w*|presse)|hinweise?\s+zur\s+(?:redaktion|akkreditierung)|(?:foto|presse)hinweis|anmerkung\s+(?:an|für)\s+die\s+redaktion(?:en)?))$/iu,
    mediaContact:
      /^(?:ihr[e]?\s+)?(?:presse-?|medien-?)?(?:kontakt(?:e|daten|informationen|adresse)?|rückfragehinweis|auskünfte?|(?:wissenschaftliche[rn]?\s+)?ansprechpartner(?:in|innen)?(?:\*innen)?|ansprechperson(?:en)?|rückfragen|anfragen|team|stelle|büro)(?:\s+(?:für|bei|an|zur|zum|der|des|bitte)\s+.{1,60})?$|^(?:rück)?fragen beantwort\S+.{0,40}$|^weitere (?:auskünfte|informationen) erteil\S+.{0,40}$|^(?:pressestelle|die pressesprecherin|der pressesprecher)(?:\s.{1,40})?$|^(?:für\s+)?(?:weitere\s+)?(?:presse|medien|rück)?(?:anfragen|rückfragen)\b.{0,60}$|^bei rückfragen\b.{0,60}$|^kontakt\s*(?:und|&|\/)\s*.{1,40}$|^v\.\s?i\.\s?s\.\s?d\.\s?p\.?.{0,40}$|^herausgeber(?:in)?$|^impressum$/iu,
    legal:
      /^(?:(?:hinweise? zu )?(?:zukunftsgerichtete[nr]?|vorausschauende[nr]?|zukunftsbezogene[nr]?) (?:aussagen|erklärungen).{0,40}|haftungsausschluss|disclaimer|rechtliche hinweise|rechtlicher hinweis)$/iu,
    further:
      /^(?:weitere|mehr|weiterführende)\s+(?:information(?:en)?|infos|links?)\b.{0,50}$|^(?:downloads?|links?|bildmaterial|pressefotos?|pressebilder|fotos?|anlagen?|anhang|material(?:ien)?|hinweise?|quellen?|literatur)$/iu,
  },
  kinds: {
    statement: /^(?:gemeinsame[s]?\s+)?(?:presse)?(?:statement|stellungnahme|erklärung)\b/iu,
    invitation: /^(?:presse|medien)?einladung\b/iu,
    advisory: /^(?:pressetermin|terminhinweis|termin(?:e)?\s|medientermin)/iu,
    correction: /^(?:korrektur|berichtigung)\b/iu,
  },
  credit:
    /^(?:©|\(c\)|fotos?\s*(?:\([^)]*\)|\d+)?\s*[:©]|bild(?:er|quelle|nachweis|unterschrift)?\s*[:©]|quelle\s*:|grafik\s*:|copyright\b)/iu,
  phrase:
    /^(?:sehr geehrte|liebe[rs]?\s|mit (?:freundlichen|besten|herzlichen) gr(?:ü|ue)(?:ß|ss)en|(?:viele|beste|herzliche|schöne|liebe|freundliche) gr(?:ü|ue)(?:ß|ss)e|es gilt das gesprochene wort|(?:abdruck|veröffentlichung) (?:honorarfrei|erbeten)|belegexemplar|ende der (?:mitteilung|presse))/iu,
  saying: oneOf(
    'sagt sagte sagten erklärt erklärte erklärten betont betonte betonten meint meinte ergänzt ergänzte unterstreicht unterstrich kommentiert kommentierte ' +
      'berichtet berichtete erläutert erläuterte äußert äußerte begrüßt begrüßte freut freute zeigt zeigte lobt lobte dankt dankte warnt warnte fordert forderte ' +
      'appelliert appellierte verspricht versprach kündigt kündigte bekräftigt bekräftigte resümiert resümierte bilanziert bilanzierte stellt stellte fasst fasste ' +
      'hebt hob weist wies verweist verwies zitiert schreibt schrieb fügt fügte blickt blickte würdigt würdigte bestätigt bestätigte versichert versicherte ' +
      'mahnt mahnte kritisiert kritisierte urteilt urteilte hofft hoffte führt führte spricht sprach gratuliert gratulierte teilt teilte nennt nannte bezeichnet ' +
      'bezeichnete schildert schilderte beschreibt beschrieb verdeutlicht verdeutlichte empfiehlt empfahl bedauert bedauerte beklagt beklagte ' +
      'antwortet antwortete findet fand weiß wusste sieht sah gibt gab zieht zog bittet bat ruft rief räumt räumte lautet lautete konstatiert konstatierte ' +
      'erzählt erzählte plädiert plädierte präzisiert präzisierte begründet begründete argumentiert argumentierte erinnert erinnerte schwärmt schwärmte scherzt bedankt bedankte wünscht wünschte moniert monierte rät riet prognostiziert prognostizierte ' +
      'bemängelt bemängelte schlussfolgert schlussfolgerte informiert informierte meldet meldete verkündet verkündete verlangt verlangte entgegnet entgegnete kontert konterte fragt fragte hält hielt wirbt warb beteuert beteuerte schließt schloss ermutigt ermuntert ermunterte unterstützt konkretisiert',
  ),
  according: /^(?:so|laut|heißt es (?:bei|von|in))\s/iu,
  that: oneOf('dass daß'),
  pronoun: oneOf('er sie ihm ihr ihn dieser diese'),
  article: oneOf('der die das dem den des ein eine einer einem einen ihr ihre sein seine unser unsere'),
  titleBefore:
    /(?:anfrage|antrag|gesetzentwurf|richtlinie|tagung|konferenz|oper|roman|konzert|festival|zeitschrift|plattform|motto|titel|thema|slogan|namen?|stichwort|leitspruch|rubrik|reihe|projekt|programms?|förderprogramms?|kampagne|initiative|wettbewerb|ausstellung|leitantrag|begriff|aktion|veranstaltung(?:sreihe)?|genannte[nrs]?|sogenannte[nrs]?|lautet|lauten|heißt|heißen|unter dem|kategorie|prädikat|siegel|film|buch|studie|broschüre|marke|label|wort|frage|podcast|workshop)(?:\s+\p{Lu}\p{L}*)?\s*:?\s*$/iu,
  unfinished: oneOf(
    'der die das dem den des ein eine einen einem einer eines und oder sowie aber dass weil wenn ob als wie mit für von vom zum zur in im an am auf aus bei durch gegen ' +
      'nach seit über unter vor zwischen ohne um wegen während sehr zu beim ihre ihren ihrer seine seinen seiner unsere unseren unserer diese diesen dieser dieses nicht auch',
  ),
}
