import { describe, expect, it } from 'vitest'
import * as build from '../../document/builders'
import { findDamage } from './find-damage'

/** What is found in a text, German unless told, with a dictionary of these words, with the first repair. */
function found(
  text: string,
  words: string,
  language = 'de',
): readonly (readonly [string, string | undefined])[] {
  const known = new Set(words.split(' '))
  const has = (word: string): boolean =>
    known.has(word) || known.has(word.charAt(0).toLowerCase() + word.slice(1))
  return findDamage(build.release({ language }, build.headline('Titel'), build.paragraph(text)), { has }).map(
    ({ text: passage, proposals }) => [passage, proposals[0]],
  )
}
const words = 'Titel der die das ein mit wird im hat über und am Mole Kormoran Hafen dorn heute'

describe('with a dictionary', () => {
  it('no name and the verb behind it are parts of a compound', () => {
    expect(found('Der Wesau über die Mole.', `${words} Wesaustüber Wesauftüber`)).toEqual([])
  })

  it('a word behind a quotation is doubted where a verb of speaking has become it', () => {
    const known = 'titel oui arme marianne hostier elle un bateau affirme'
    expect(found('« Oui », arme Marianne Hostier.', known, 'fr')).toEqual([['arme', 'affirme']])
    expect(found('« Oui », affirme Marianne Hostier. Elle arme un bateau.', known, 'fr')).toEqual([])
  })

  it('rn is doubted in names where it stands for m elsewhere, and nowhere else', () => {
    expect(found('Der Hafen hat die Arnstutz.', words)).toEqual([])
    expect(found('Der Korrnoran hat die Arnstutz und dorn.', words)).toEqual([
      ['Korrnoran', 'Kormoran'],
      ['Arnstutz', 'Amstutz'],
    ])
  })

  it('words that are known are doubted where two others have rn for m', () => {
    const text = 'Der Korrnoran wird heirnlich dorn und die Arnstutz.'
    expect(found(text, `${words} heimlich dom`)).toEqual([
      ['Korrnoran', 'Kormoran'],
      ['heirnlich', 'heimlich'],
      ['dorn', 'dom'],
      ['Arnstutz', 'Amstutz'],
    ])
  })

  it('one other word is enough where the word with m is a frequent one', () => {
    const text = 'Der Korrnoran und die farnilien am Hafen.'
    expect(found(text, `${words} und farnilien familien`).map(([word]) => word)).toEqual([
      'Korrnoran',
      'farnilien',
    ])
    expect(found(text.replace('Korrnoran', 'Kormoran'), `${words} und farnilien familien`)).toEqual([])
  })

  it('rn in a compound that no dictionary has is told by its parts', () => {
    const known = 'titel the crime watchers have a dash cam corn wall barn field'
    const english = (text: string): ReturnType<typeof found> => found(text, known, 'en')
    expect(english('The Crirnewatchers have a dashcarn.')).toEqual([
      ['Crirnewatchers', 'Crimewatchers'],
      ['dashcarn', 'dashcam'],
    ])
    expect(english('The Cornwall have a barnfield.')).toEqual([])
  })

  it('a repair is written in capitals only where the damaged word is', () => {
    expect(found('HARMTAL: Der Hafen im Harrntal.', `${words} Harmtal`)).toEqual([['Harrntal', 'Harmtal']])
  })

  it('what stands often is a name', () => {
    expect(found('Tern und Tern und Tern am Hafen.', `${words} Tem`)).toEqual([])
  })

  it('letters that no word of the language has together tell a noun that lost a ligature', () => {
    expect(found('Der Bischöiche wird im Hafen.', `${words} Bischöfliche`)).toEqual([
      ['Bischöiche', 'Bischöfliche'],
    ])
    expect(found('Der Wesenau wird im Hafen.', `${words} Wesenfilau`)).toEqual([])
    expect(found('Der Hafen wird wiederangebunden.', `${words} wiederantigebunden`)).toEqual([])
  })

  it('a known word is doubted where the text has lost a ligature elsewhere', () => {
    expect(found('Heute ut die Mole.', `${words} ut`)).toEqual([])
    const text = 'Der Konikt um die Mole: Heute ndet der Hafen, aber Pege ist das nicht.'
    expect(found(text, `${words} um ist aber nicht Pege`).map(([passage]) => passage)).toContain('Pege')
  })

  it('a German noun is doubted where the dictionary has both parts of its repair', () => {
    const known = `${words} mehr Info Grafiken Infografiken filau Wesenfilau`
    expect(found('Mehr Infograken am Hafen.', known)).toEqual([['Infograken', 'Infografiken']])
    expect(found('Mehr Wesenau am Hafen.', `${known} Wesen`.replace(' filau', ''))).toEqual([])
  })

  it('a compound that no dictionary has is told by the part that is left', () => {
    const known = 'titel the new lets oak field fish way swim past at star man s'
    const english = (text: string): ReturnType<typeof found> => found(text, known, 'en')
    expect(english('The new shway at the Oakeld.')).toEqual([
      ['shway', 'fishway'],
      ['Oakeld', 'Oakfield'],
    ])
    // What is made of words as it stands, and what is written like no word, lost nothing.
    expect(english('The new starman lets oakOS swim past.')).toEqual([])
  })

  it('a slip of the fingers is no damage, whatever two words it may be a piece of', () => {
    const known = 'titel the harbour it flan ounces announces'
    expect(found('The harbour anounces it.', known, 'en')).toEqual([])
    expect(found('The harbour anounces it.', known.replace(' announces', ''), 'en')).toEqual([
      ['anounces', 'flanounces'],
    ])
  })

  it('a word in a title is told by the word that it becomes, a short one only where the text has other losses', () => {
    const known = 'titel the board orders boards recall of inflatable rafts after offices close find way'
    const english = (text: string): ReturnType<typeof found> => found(text, known, 'en')
    expect(english('Orders of Inatable Rafts.')).toEqual([['Inatable', 'Inflatable']])
    expect(english('The Oces close.')).toEqual([])
    expect(english('The Oces close after Inatable.').map(([word]) => word)).toEqual(['Oces', 'Inatable'])
  })

  it('what is lost most comes first, and in German what is written with a small letter', () => {
    expect(found('They reject drugs and oers.', 'titel they reject drugs and others offers', 'en')).toEqual([
      ['oers', 'offers'],
    ])
    expect(found('Der Hafen ha en das und ha en die.', `${words} ha hatten haften und`)[0]?.[1]).toBe(
      'hatten',
    )
  })

  it('a noun without its capital is the rest of a word', () => {
    expect(found('Der Hafen in der Wer straße.', `${words} in Wer Straße Werftstraße`)).toEqual([
      ['Wer straße', 'Werftstraße'],
    ])
    expect(found('In der Almhü en am Hafen.', `${words} in en Alm Hütten Almhütten`)).toEqual([
      ['Almhü en', 'Almhütten'],
    ])
  })

  it('a frequent word comes before one that only the dictionary has', () => {
    expect(found('Der Hafen hat über L\ufffdcher.', `${words} Löcher Lächer`)).toEqual([
      ['L\ufffdcher', 'Löcher'],
    ])
    expect(found('The press o\ufffdce.', 'titel the press office once', 'en')).toEqual([
      ['o\ufffdce', 'office'],
    ])
  })

  it('a name is told by the frequent word that it ends in, whichever umlaut is lost oftener', () => {
    const text =
      'Die H\ufffdfen und L\ufffdnder sind f\ufffdr die M\ufffdglichkeiten und \ufffdber die Kr\ufffdfte im Wesgr\ufffdn an der Talh\ufffdhe.'
    expect(found(text, words).slice(-2)).toEqual([
      ['Wesgr\ufffdn', 'Wesgrün'],
      ['Talh\ufffdhe', 'Talhöhe'],
    ])
  })

  it('a control character is a letter where the words are likelier with one', () => {
    expect(found('Der Begri\u0002 wird heute.', `${words} Begri`)).toEqual([['Begri\u0002', 'Begriff']])
    expect(found('Der Ha\u0002fen wird.', words)).toEqual([['Ha\u0002fen', 'Hafen']])
  })
})

it('a line stands twice where the first begins in the dateline', () => {
  const release = build.release(
    {},
    build.headline('Titel'),
    build.dateline('Wesau, 3. Mai 2026 –'),
    build.lead('Die neue Mole ist offen 3. Mai 2026 – Die neue Mole ist offen und begehbar.'),
  )
  expect(findDamage(release).map(({ id, text, proposals }) => [id, text, proposals])).toEqual([
    ['damage.doubled-line', '3. Mai 2026 – Die neue Mole ist offen ', ['']],
  ])
})
