import { oneOf, type Words } from './words'

/** A light stand-in for languages without a list of their own: Turkish, Hebrew, Spanish, Italian, Dutch, Portuguese, Polish, Nordic, Russian, Arabic. */
export const other: Words = {
  stopWords: '',
  releaseLabel:
    /^(?:nota\s+(?:de\s+prensa|stampa|à\s+imprensa|de\s+imprensa)|comunicado(?:\s+de\s+(?:prensa|imprensa))?|comunicato(?:\s+stampa)?|persbericht|pressmeddelande|pressemeddelelse|pressemelding|lehdistötiedote|informacja prasowa|komunikat prasowy|tisková zpráva|basın\s+(?:bülteni|bilteni|açıklaması)\s*$|пресс-релиз|הודעה\s+לעיתונות|بيان\s+صحفي|press\s+release)(?![\p{L}])/iu,
  number: /(?<!\p{L})(?:nr|no|núm|num|n\.|n°|nº|№)\.?[\s:]*(\d{1,5}(?:\s?[/-]\s?\d{2,4})?)/iu,
  embargo: /^(?:embargo|ambargo|эмбарго|אמברגו)(?:\s+(?:hasta|fino\s+a|tot|até|do|til))?\s*:?\s*/iu,
  startOfSpeech: /^(?!)/u,
  timeZone: null,
  headings: {
    boilerplate:
      /^(?:[Aa]cerca\s+del?\s.*|[Ss]obre\s+(?:el|la|los|las|o|a|os|as|nosotros|nós|\p{Lu}).*|[Qq]uiénes\s+somos|[Cc]hi\s+siamo|[Ii]nformazioni\s+su.*|[Oo]ver\s+(?:ons|de|het|\p{Lu}).*|[Oo]m\s+(?:oss|os|\p{Lu}).*|[Oo]\s+(?:nas|firmie|\p{Lu}).*|.{1,60}\s+hakkında|[Hh]akkımızda|[Оо]\s+(?:компании|нас|\p{Lu}).*|[Оо]б?\s+(?:организации|\p{Lu}).*|אודות(?:\s.*)?|על\s+אודות.*|نبذة\s+عن.*|حول\s.*|关于.*|關於.*|.{1,40}について)$/u,
    background:
      /^(?:antecedentes|contexto|contesto|achtergrond|bakgrund|baggrund|bakgrunn|tło|контекст|справка|רקע|arka\s+plan)$/iu,
    noteToEditors:
      /^(?:nota\s+(?:para|a)\s+(?:los\s+)?(?:editores|redactores|la\s+redacción|redazione)|noot\s+voor\s+(?:de\s+)?redactie|niet\s+voor\s+publicatie|uwaga\s+dla\s+redakcji|editörlere\s+not|הערה\s+לעורכים.*)$/iu,
    mediaContact:
      /^(?:contacto(?:s)?(?:\s+(?:de|para)\s+(?:la\s+)?(?:prensa|medios))?|contatt[oi](?:\s+(?:stampa|per\s+la\s+stampa))?|ufficio\s+stampa|contato(?:\s+.{0,30})?|assessoria\s+de\s+imprensa|perscontact|pers(?:voorlichting)?|presskontakt(?:er)?|pressekontakt|kontakt(?:\s+(?:dla\s+mediów|prasowy))?|biuro\s+prasowe|basın\s+(?:iletişim|irtibat).{0,20}|iletişim|контакты?(?:\s+для\s+.{1,20})?|пресс-служба|יצירת\s+קשר|איש\s+קשר.*|פרטי\s+קשר.*|לפרטים.{0,30}|للتواصل.{0,30}|جهة\s+الاتصال.{0,30})$/iu,
    further:
      /^(?:más\s+información|ulteriori\s+informazioni|per\s+(?:ulteriori\s+)?informazioni|meer\s+informatie|mais\s+informações|więcej\s+informacji|läs\s+mer|daha\s+fazla\s+bilgi|מידע\s+נוסף|لمزيد\s+من\s+المعلومات)$/iu,
  },
  kinds: {
    statement: /^(?!)/u,
    invitation: /^(?:invitación|invito|uitnodiging|inbjudan|davetiye)\b/iu,
    advisory: /^(?!)/u,
    correction: /^(?!)/u,
  },
  credit:
    /^(?:©|\(c\)|foto(?:s|grafía|grafia)?\s*[:©]|crédito\s*:|fuente\s*:|fonte\s*:|bron\s*:|kaynak\s*:|צילום\s*:)/iu,
  phrase: /^(?!)/u,
  saying: oneOf(
    // Turkish, Hebrew, Arabic, Russian
    'dedi diyor söyledi belirtti ekledi açıkladı konuştu vurguladı kaydetti etti אמר אמרה אומר אומרת מסר מסרה הוסיף הוסיפה ציין ציינה הסביר הסבירה قال قالت وقال وقالت أضاف أضافت وأضاف صرح ' +
      'сказал сказала заявил заявила отметил отметила подчеркнул подчеркнула добавил добавила сообщил сообщила ' +
      // Spanish, Italian, Portuguese
      'dijo dice afirmó afirma señaló señala explicó explica añadió añade declaró declara destacó destaca comentó comenta subrayó ha disse dice dichiara dichiarato ha spiega spiegato ' +
      'afferma affermato aggiunge aggiunto commenta commentato sottolinea sottolineato diz disse afirma afirmou explica explicou acrescentou destacou ' +
      // Dutch, Nordic, Polish
      'zegt zei zegde aldus vertelt stelt benadrukt säger sade sa sier siger sagde berättar förklarar forteller fortæller mówi powiedział powiedziała dodaje dodał dodała podkreśla podkreślił podkreśliła ' +
      'said says sagt sagte',
  ),
  according: /^(?:aldus|según|secondo|volgens|enligt|ifølge|według|segundo|согласно|לדברי|göre)\s/iu,
  that: oneOf('que che dat att at że что כי أن'),
  pronoun: oneOf('él ella lui lei hij zij ze hon han hun ele ela on ona он она הוא היא هو هي o'),
  article: oneOf('el la los las un una il lo gli i una de het een den det en ett o a os as um uma'),
  titleBefore:
    /(?:título|titulado|titulada|llamado|llamada|denominado|lema|programa|proyecto|intitolat[oa]|titolo|progetto|programma|chiamat[oa]|getiteld|genaamd|motto|tema|titeln|projektet|pod hasłem|adlı|isimli|başlıklı|בתור|פרס|הנקרא|הנקראת)\s*:?\s*$/iu,
  unfinished: oneOf(
    'el la los las un una y o de del en con por para que il lo gli e di da per con che het een en van voor met op och att som med på av för og til i w z na do że ve ile için של את על עם',
  ),
}
