import { describe, expect, it } from 'vitest'
import { readLineEnd } from './pdf-line-ends'

const words = new Set(['verbesserung', 'landesregierung', 'haus', 'gartenbau'])

describe('a line of a PDF that goes on in the next', () => {
  it.each([
    ['Das ist eine Verbes-', 'serung für alle', { between: '', isSoft: true }],
    ['Die Landes- ', 'regierung hat', { between: '', isSoft: true }],
    ['Der Haus-', 'und Gartenbau', { between: '\n', isSoft: false }],
    ['mit dem Feuerwehr-', 'auto, das nur hier steht', { between: '\n', isSoft: false }],
    ['aus Baden-', 'Württemberg', { between: '\n', isSoft: false }],
    ['ein ganz normaler', 'Satz', { between: '\n', isSoft: false }],
    ['廃棄された漁網を再利用した自', '転車用ヘルメット', { between: '', isSoft: false }],
  ])('%s / %s', (line, next, expected) => {
    expect(readLineEnd(line, next, words)).toEqual(expected)
  })
})
