/** English: how long a text is, and how long it may be. */
export const counts = {
  counts: {
    title: 'Length of the text',
    whole: 'Whole text',
    selection: 'Selection',
    characters: 'Characters',
    words: 'Words',
    manuscriptLines: 'Lines',
    readingTime: 'Reading time',
    lines: '1 line | {count} lines',
    seconds: '{count} s',
    minutes: '{minutes}:{seconds} min',
    measure: 'Lines of',
    perLine: '{count} characters',
  },
  budget: {
    left: '{left} of {budget} characters left',
    over: '{over} over {budget} characters',
  },
}
