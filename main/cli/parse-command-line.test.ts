import { describe, expect, it } from 'vitest'
import { languageOf, parseCommandLine } from './parse-command-line'

const parse = (line: readonly string[]) => parseCommandLine(line, 'en')
const command = (...line: string[]) => {
  const parsed = parse(line)
  return parsed.ok ? parsed.value.command : parsed.failure.line
}

describe('a call that is used rightly', () => {
  it.each([
    [
      ['import', 'a.txt', 'b.md', '--as', 'Ada'],
      { name: 'import', files: ['a.txt', 'b.md'], changes: null, as: 'Ada' },
    ],
    [
      ['import', 'a.docx', '--changes', 'suggest'],
      { name: 'import', files: ['a.docx'], changes: 'keep', as: null },
    ],
    [['list', '--status', 'inReview'], { name: 'list', status: 'inReview' }],
    [['search', 'two', 'words'], { name: 'search', words: 'two words' }],
    [['show', '17', '--revision', '2'], { name: 'show', release: '17', revision: 2 }],
    [
      ['clear', '17', '--quote', '2', '--by', 'Jaro Tamm', '--channel', 'mail', '--as', 'Ada'],
      { name: 'clear', release: '17', quote: 2, by: 'Jaro Tamm', channel: 'mail', as: 'Ada' },
    ],
    [['check', 'x.txt'], { name: 'check', target: 'x.txt' }],
    [
      ['returns', '17', 'a.docx', 'b.eml', '--from', 'Uta'],
      { name: 'returns', release: '17', files: ['a.docx', 'b.eml'], from: 'Uta' },
    ],
    [
      ['send-for-comment', '17', '--format', 'odt', '--out', 'f.odt'],
      { name: 'sendForComment', release: '17', format: 'odt', file: 'f.odt' },
    ],
    [
      ['link', '17', '--language-version-of', '16', '--as', 'Ada'],
      { name: 'link', release: '17', link: { kind: 'versionOf', source: '16' }, as: 'Ada' },
    ],
    [['link', '17', '--in-line'], { name: 'link', release: '17', link: { kind: 'inLine' }, as: null }],
    [['link', '17', '--remove'], { name: 'link', release: '17', link: { kind: 'none' }, as: null }],
    [
      ['compare', '17', '--from', '1', '--to', '2'],
      { name: 'compare', release: '17', from: 1, to: 2, folder: null },
    ],
    [
      ['compare', '17', '--from', '1', '--out', 'd'],
      { name: 'compare', release: '17', from: 1, to: null, folder: 'd' },
    ],
    [
      ['resolve', 'r', '--finding', '3', '--repair'],
      {
        name: 'resolve',
        release: 'r',
        choice: { kind: 'number', number: 3 },
        resolution: { kind: 'repair', text: null },
        as: null,
      },
    ],
    [
      ['resolve', 'r', '--rule', 'damage.gap', '--repair', 'a text'],
      {
        name: 'resolve',
        release: 'r',
        choice: { kind: 'rule', rule: 'damage.gap' },
        resolution: { kind: 'repair', text: 'a text' },
        as: null,
      },
    ],
    [
      ['resolve', 'r', '--all', '--repair='],
      {
        name: 'resolve',
        release: 'r',
        choice: { kind: 'all' },
        resolution: { kind: 'repair', text: '' },
        as: null,
      },
    ],
    [
      ['resolve', '--repair', '--all', 'r'],
      {
        name: 'resolve',
        release: 'r',
        choice: { kind: 'all' },
        resolution: { kind: 'repair', text: null },
        as: null,
      },
    ],
    [
      ['resolve', 'r', '--all', '--accept', 'so it is'],
      {
        name: 'resolve',
        release: 'r',
        choice: { kind: 'all' },
        resolution: { kind: 'accept', reason: 'so it is' },
        as: null,
      },
    ],
    [['people'], { name: 'people' }],
    [
      ['people', 'add', 'Ada Reiber', '--role', 'head'],
      { name: 'addPerson', person: 'Ada Reiber', role: 'head' },
    ],
    [['people', 'passphrase', 'Ada'], { name: 'setPassphrase', person: 'Ada' }],
    [
      ['people', 'retire', 'Ada', '--as', 'Ben'],
      { name: 'recordRetirement', kind: 'retired', person: 'Ada', as: 'Ben' },
    ],
    [
      ['people', 'reinstate', 'Ada'],
      { name: 'recordRetirement', kind: 'reinstated', person: 'Ada', as: null },
    ],
    [['submit', 'r', '--as', 'Ada', '--note', 'n'], { name: 'submit', release: 'r', as: 'Ada', note: 'n' }],
    [
      ['approve', 'r', '--as', 'Ben'],
      {
        ...{ name: 'decide', kind: 'approved', release: 'r', as: 'Ben', reason: '' },
        ...{ isEmergency: false, inPlaceOf: null },
      },
    ],
    [
      ['reject', 'r', '--as', 'Ben', '--reason', 'no'],
      {
        ...{ name: 'decide', kind: 'rejected', release: 'r', as: 'Ben', reason: 'no' },
        ...{ isEmergency: false, inPlaceOf: null },
      },
    ],
    [
      ['export', 'r', '--format', 'pdf,html', '--out', 'o', '--approved'],
      {
        ...{ name: 'export', targets: ['r'], formats: ['pdf', 'html'], folder: 'o' },
        ...{ source: { kind: 'approved' }, lists: [], attachesPdf: false },
        ...{ manifest: false, pressKit: false },
      },
    ],
    [
      ['export', 'r', '--format', 'eml', '--out', 'o', '--list', 'A', '--list', 'B', '--attach-pdf'],
      {
        ...{ name: 'export', targets: ['r'], formats: ['eml'], folder: 'o' },
        ...{ source: { kind: 'workingCopy' }, lists: ['A', 'B'], attachesPdf: true },
        ...{ manifest: false, pressKit: false },
      },
    ],
    [
      ['export', 'r', 's', '--format', 'txt', '--out', 'o', '--manifest', '--press-kit'],
      {
        ...{ name: 'export', targets: ['r', 's'], formats: ['txt'], folder: 'o' },
        ...{ source: { kind: 'workingCopy' }, lists: [], attachesPdf: false },
        ...{ manifest: true, pressKit: true },
      },
    ],
    [['verify'], { name: 'verify' }],
    [['--help'], { name: 'help' }],
  ])('is understood: %j', (line, expected) => {
    expect(command(...line)).toEqual(expected)
  })

  it('takes the options of all commands before and after the command', () => {
    expect(parse(['--store', 's', 'list', '--json', '--lang', 'de'])).toMatchObject({
      value: { options: { store: 's', json: true, language: 'de' } },
    })
  })
})

describe('a call that is used wrongly', () => {
  it.each([
    [['clear', 'r', '--by', 'B', '--channel', 'mail', '--as', 'A'], 'needs --quote N'],
    [['clear', 'r', '--quote', '0', '--by', 'B', '--channel', 'mail', '--as', 'A'], 'number from 1'],
    [['clear', 'r', '--quote', '1', '--by', 'B', '--as', 'A'], 'needs --channel TEXT'],
    [['toString'], 'no command “toString”'],
    [['import'], 'needs FILE'],
    [['import', 'a.docx', '--changes', 'all'], 'takes accept, reject or suggest'],
    [['show'], 'needs RELEASE'],
    [['show', 'r', 's'], 'takes one RELEASE'],
    [['show', 'r', '--revision', '0'], 'number from 1'],
    [['list', '--status', 'done'], '--status is one of'],
    [['list', '--as', 'x'], 'no option --as'],
    [['list', '--nonsense'], '--nonsense'],
    [['resolve', 'r', '--repair'], 'one of --finding N'],
    [['resolve', 'r', '--all', '--finding', '1', '--repair'], 'one of --finding N'],
    [['resolve', 'r', '--finding', 'x', '--repair'], 'number from 1'],
    [['resolve', 'r', '--all'], 'one of --repair'],
    [['resolve', 'r', '--all', '--repair', '--accept', 'x'], 'one of --repair'],
    [['submit', 'r'], 'needs --as PERSON'],
    [['export', 'r', '--format', 'rtf', '--out', 'o'], 'there are pdf, html'],
    [['export', 'r', '--format', 'pdf'], 'needs --out DIR'],
    [['export', 'r', '--format', 'pdf', '--out', 'o', '--list', 'A'], 'go with --format eml'],
    [['export', '--format', 'pdf', '--out', 'o'], 'needs RELEASE or FILE'],
    [['export', 'r', 's', '--format', 'pdf', '--out', 'o', '--revision', '1'], 'goes with one release'],
    [['export', 'r', '--format', 'pdf', '--out', 'o', '--approved', '--revision', '1'], 'either --approved'],
    [['people', 'remove', 'x'], 'people add NAME'],
    [['people', 'passphrase', 'Ada', 'geheim'], 'people passphrase PERSON'],
    [['people', '--role', 'x'], '--role goes with'],
    [['people', 'add', 'Ada', '--as', 'Ben'], '--as goes with'],
    [['verify', 'x'], 'takes nothing'],
    [['list', '--lang', 'fr'], '--lang is de or en'],
  ])('is told how it is used rightly: %j', (line, expected) => {
    expect(command(...line)).toContain(expected)
  })
})

it.each([
  [{ LANG: 'de_DE.UTF-8' }, 'de'],
  [{ LANG: 'de_DE.UTF-8', LC_ALL: 'C' }, 'en'],
  [{ LANG: 'fr_FR' }, 'en'],
  [{}, 'en'],
])('speaks the language of the environment: %j', (environment, language) => {
  expect(languageOf(environment)).toBe(language)
})
