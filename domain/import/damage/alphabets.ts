/** The accented letters that a language has, by its code; the most frequent first. */
export const alphabets: Readonly<Record<string, string>> = {
  de: 'üäöß',
  en: '',
  fr: 'éèàêçôîâûùëïœ',
  es: 'óíáéñúü',
  it: 'àèùòìé',
  nl: 'ëéïö',
  pt: 'ãçáéóíêõâúàô',
  pl: 'łąężśćóńź',
  sv: 'äåöé',
  da: 'øåæé',
  nb: 'åøæé',
  fi: 'äöå',
  tr: 'ıüşçğöâ',
  cs: 'íáěéýřžčšůúóďťň',
  hu: 'áéóöíüőúű',
  ro: 'ăîșțâ',
}
