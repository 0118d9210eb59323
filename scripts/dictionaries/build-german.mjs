// Makes main/dictionaries/german.words.br, the German dictionary that ships.
//
//   node scripts/dictionaries/build-german.mjs WORDS
//
// WORDS is the file `words` of https://github.com/enz/german-wordlist, which its authors gave into the public domain
// (CC0 1.0 Universal). Names and abbreviations, which that list leaves out on purpose, are in german-names.txt beside
// this script; the names of countries and languages are those of the system's language data.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { findHeads, findTails } from './compound-parts.mjs'
import { readNames } from './names.mjs'

const [source] = process.argv.slice(2)
if (source === undefined) {
  console.error('Name the file of words: node scripts/dictionaries/build-german.mjs WORDS')
  process.exit(2)
}

/** Each word without the letters that it begins with like the one before it, behind a character that counts them. */
function withoutSharedStarts(words) {
  let before = ''
  return words.map((word) => {
    let shared = 0
    while (shared < 40 && shared < before.length && word[shared] === before[shared]) shared += 1
    before = word
    return String.fromCharCode(48 + shared) + word.slice(shared)
  })
}

const listed = readFileSync(source, 'utf8')
  .normalize('NFC')
  .split('\n')
  // One byte a letter is all that the dictionary takes.
  .filter((word) => /^[\u0041-\u00ff]{2,}$/.test(word))
const names = readNames(readFileSync(join(import.meta.dirname, 'german-names.txt'), 'utf8'))
const sections = [[...listed, ...names], findHeads(listed), ...findTails(listed)]
const text = sections
  .map((section) => withoutSharedStarts([...new Set(section)].sort()).join('\n'))
  .join('\n\n')
const packed = brotliCompressSync(Buffer.from(text, 'latin1'), {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
})
const target = join(import.meta.dirname, '../../main/dictionaries/german.words.br')
writeFileSync(target, packed)
console.log(`${sections.map(({ length }) => length).join(' + ')} words and parts, ${packed.length} bytes`)
