import { oneOf, type Words } from './words'

export const english: Words = {
  stopWords:
    'the and of to in is for that with on are by this as was it from be have has will at an which their its were been more who said than',
  releaseLabel:
    /^(?:for immediate release\b|(?:joint\s+)?(?:press|news|media)\s+(?:releases?|statement|advisory|notice|invitation|alert|information)\b|for release\b|ad[- ]hoc (?:announcement|release|news)\b|(?:joint\s+)?statement (?:by|from|of|on)\b|correction\b|invitation\b)/iu,
  number: /\b(?:no|nr|number|release|ref(?:erence)?)\.?[\s:#]*(\d{1,5}(?:\s?[/-]\s?\d{2,4})?)/iu,
  embargo:
    /^(?:strictly\s+)?(?:under\s+)?(?:embargo(?:ed)?)\b\s*:?\s*(?:(?:for\s+(?:release|publication)\s+)?(?:until|till|to)\s*:?\s*)?|^(?:not for (?:release|publication|broadcast)(?: or (?:release|publication|broadcast))?\s+(?:before|until))\s*:?\s*/iu,
  startOfSpeech: /^(?:the )?(?:start of (?:the )?speech|check against delivery)/iu,
  timeZone: null,
  headings: {
    boilerplate:
      /^(?:(?:[Aa]bout|ABOUT)\s+(?:us|US|[Tt]he|THE)\b.*|(?:[Aa]bout|ABOUT)\s+[\p{Lu}“"].*|(?:[Aa]bout|ABOUT)\s+[a-z]+[A-Z]\S*|.{2,50} (?:[Aa]t a [Gg]lance|[Ii]n [Bb]rief)|Who [Ww]e [Aa]re|Our [Cc]ompany|Company [Pp]rofile)$/u,
    background: /^(?:background(?: information| notes?)?|additional information)$/iu,
    noteToEditors:
      /^(?:notes?\s+(?:to|for)\s+(?:the\s+)?(?:editors?|journalists|media|news\s?desks?|reporters)|editor(?:s|['’]s|s['’])?\s+notes?|notes?)$/iu,
    mediaContact:
      /^(?:enquiries|inquiries|(?:for\s+)?(?:press|media|news|public relations|pr)\s+(?:contacts?|inquir(?:y|ies)|enquir(?:y|ies)|office|team|relations)(?:\s.{0,60})?|contacts?(?:\s+(?:information|details|for\s+.{1,50}|us))?|(?:for\s+)?(?:further|more|additional)\s+(?:information|details)(?:,.{0,40}|\s+and\s+.{1,30})?,?\s+(?:please\s+)?contact\b.{0,60}|for\s+(?:further|more)\s+(?:information|details)(?:,\s.{1,40}|\s+and\s+.{1,30})?|investors?\s+contacts?|for\s+interviews?\b.{0,50}|for\s+(?:media|press)\s.{1,40}contact.{0,30}|(?:press|media)\s+(?:officer|representative))$/iu,
    legal:
      /^(?:(?:cautionary|safe harbor|special)\s+(?:statement|note|language)s?\b.{0,80}|(?:note|statement|information|disclosures?)?\s*(?:regarding|on|about|concerning)?\s*forward[- ]looking\s+(?:statements?|information).{0,30}|(?:legal\s+)?disclaimers?|safe harbor|important (?:information|notice)(?: for investors.*)?|non-gaap financial (?:measures|information).{0,40}|trademarks?)$/iu,
    further:
      /^(?:(?:further|more|additional|related)\s+(?:information|links?|reading|resources)|downloads?|links?|images?|photos?|media assets|resources|references)$/iu,
  },
  kinds: {
    statement: /^(?:joint\s+)?(?:(?:press|media)\s+)?statement\b/iu,
    invitation: /^(?:(?:press|media)\s+)?invitation\b/iu,
    advisory: /^(?:(?:press|media|news)\s+)(?:advisory|alert|notice)\b/iu,
    correction: /^correction\b/iu,
  },
  credit:
    /^(?:©|\(c\)|photos?(?:graph)?\s*(?:\([^)]*\)|\d+)?\s*(?:by\b|credit|:)|images?\s*(?:by\b|credit|:)|pictures?\s*:|credit\s*:|caption\s*:|source\s*:|copyright\b)/iu,
  phrase:
    /^(?:dear\s|yours (?:sincerely|faithfully)|(?:(?:with\s+)?(?:kind|best|warm)\s+)?regards|(?:best|warm) wishes|many thanks|check against delivery|more\s*$|ends\s*$|-+\s*ends?\s*-+)/iu,
  saying: oneOf(
    'said says say added adds explained explains stated states noted notes commented comments remarked remarks told tells continued continues concluded concludes ' +
      'announced announces declared declares stressed stresses emphasised emphasized emphasises emphasizes warned warns urged urges argued argues claimed claims ' +
      'wrote writes observed observes insisted insists promised promises praised praises welcomed welcomes replied replies responded responds recalled recalls ' +
      'acknowledged acknowledges confirmed confirms called calls described describes hailed hails agreed agrees reported reports pointed points suggested suggests ' +
      'reflected reflects joked jokes thanked thanks asked asks reads read enthused enthuses reiterated reiterates cautioned cautions ' +
      'shared shares advised advises quipped opined elaborated elaborates echoed echoes affirmed affirms reaffirmed reaffirms underscored underscores highlighted highlights commended exclaimed recounted believes believed concurred lamented vowed pledged applauded predicted offered testified',
  ),
  according: /^according to\s/iu,
  that: oneOf('that'),
  pronoun: oneOf('he she they him her'),
  article: oneOf('the a an our their its his her'),
  titleBefore:
    /(?:titled|entitled|called|named|dubbed|known as|so-called|motto|title|theme|slogan|headline|campaign|programme|program|project|initiative|series|exhibition|film|book|study|report|album|song|term|word|words|labelled|labeled|under the name|category|award|prize|podcast|as|category of)\s*,?:?\s*$/iu,
  unfinished: oneOf(
    'the a an and or but nor of to in on at by for with from as that which who whose into onto over under between among through during before after since until because ' +
      'if than their its his our your my this these those is are was were be been has have had will would can could should may might must not very',
  ),
}
