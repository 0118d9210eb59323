/** Functions that German, English and French each have a word for, by the word's beginning or its end. */
const functions: readonly (readonly [string, RegExp])[] = [
  ['mayor', /bürgermeister(?:in)?$|^mayor|^maire/iu],
  ['minister', /minister(?:in)?s?$|^ministre/iu],
  ['stateSecretary', /staatssekretär(?:in)?$/iu],
  ['president', /präsident(?:in|en)?$|^president|^président/iu],
  ['chair', /vorsitzende[rn]?$|^chair|^président|^vorstandssprecher/iu],
  [
    'head',
    /(?:leiter|direktor|führer|chef|manager)(?:in)?$|leitung$|führung$|^vorstands(?:vorsitzende[rn]?|sprecher(?:in)?)$|^(?:head|director|manager|chief|leader|ceo|principal|lead)$|^direct(?:eur|rice)|^(?:responsable|gérant|gérante|chef|cheffe)$/iu,
  ],
  ['spokesperson', /sprecher(?:in)?$|^spokes|^porte-parole/iu],
  ['professor', /professor(?:in)?$|^professeur/iu],
  ['chancellor', /kanzler(?:in)?$|^chancellor|^chancel/iu],
  ['senator', /senator(?:in)?$|^sénat/iu],
  ['ambassador', /botschafter(?:in)?$|^ambassad/iu],
  ['bishop', /bisch(?:of|öfin)$|^bishop|^évêque/iu],
  ['architect', /architekt(?:in)?$|^architect/iu],
  ['engineer', /ingenieur(?:in)?$|^engineer|^ingénieur/iu],
  ['historian', /historiker(?:in)?$|^historian|^histori/iu],
  ['biologist', /biolog(?:e|in)$|^biolog/iu],
  ['physicist', /physiker(?:in)?$|^physic/iu],
  ['curator', /kurator(?:in)?$|^curat|^conservat|^commissaire/iu],
  ['coach', /trainer(?:in)?$|^coach|^entraîn/iu],
  ['treasurer', /(?:schatzmeister|kassenwart)(?:in)?$|^treasurer|^trésor/iu],
  ['volunteer', /^ehrenamt|^volunteer|^bénévole/iu],
]

/** The functions that the words for a function name; none where they name one that is not known here. */
export const functionsIn = (words: string): ReadonlySet<string> =>
  new Set(
    (words.match(/[\p{L}-]+/gu) ?? []).flatMap((word) =>
      functions.filter(([, pattern]) => pattern.test(word)).map(([name]) => name),
    ),
  )
