/** German: how long a text is, and how long it may be. */
export const counts = {
  counts: {
    title: 'Textlänge',
    whole: 'Gesamt',
    selection: 'Auswahl',
    characters: 'Zeichen',
    words: 'Wörter',
    manuscriptLines: 'Zeilen',
    readingTime: 'Lesezeit',
    lines: '1 Zeile | {count} Zeilen',
    seconds: '{count} s',
    minutes: '{minutes}:{seconds} min',
    measure: 'Zeilen zu',
    perLine: '{count} Zeichen',
  },
  budget: {
    left: 'noch {left} von {budget} Zeichen',
    over: '{over} über {budget} Zeichen',
  },
}
