import { describe, expect, it } from 'vitest'
import { readMarkdownInline } from './markdown-inline'
import { passageOf } from './passage'

const read = (source: string) => readMarkdownInline(passageOf(source, [{ from: 0, to: source.length }]))

describe('Markdown within a paragraph', () => {
  it.each([
    ['M&#252;hle &amp; S&ouml;hne', 'Mühle & Söhne'],
    ['&#72;afen und &#x48;of', 'Hafen und Hof'],
    ['&#42;kein Nachdruck&#42; und &lt;br&gt;', '*kein Nachdruck* und <br>'],
    ['&bdquo;Ja&ldquo; &#128276;', '„Ja“ 🔔'],
    ['**A &amp; B**', 'A & B'],
    ['12&nbsp;km', '12\u00a0km'],
  ])('decodes the character references of %s as text', (source, text) => {
    expect(read(source).text).toBe(text)
  })

  it.each([
    ['escaped', '\\&amp; bleibt', '&amp; bleibt'],
    ['in code', '`&amp;` bleibt', '`&amp;` bleibt'],
    ['without its end', 'Müller &amp Sohn', 'Müller &amp Sohn'],
    ['of no character', 'a &#0; b &#xD800; c &nosuchname; d', 'a &#0; b &#xD800; c &nosuchname; d'],
    ['of a mark that joins the letter before', 'a&#776; b', 'a&#776; b'],
    ['of white space that is folded', 'a&#10;b&#32;c', 'a&#10;b&#32;c'],
  ])('leaves a reference that is %s', (_, source, text) => {
    expect(read(source).text).toBe(text)
  })

  it('places each decoded character where its reference starts, and lists the rest of it as signs', () => {
    const { text, at, signs, spans } = read('**X &amp; Y** &#128276;!')
    expect(text).toBe('X & Y 🔔!')
    expect(at).toEqual([2, 3, 4, 9, 10, 13, 14, 14, 23])
    expect(signs).toEqual([
      { from: 0, to: 2 },
      { from: 5, to: 9 },
      { from: 11, to: 13 },
      { from: 15, to: 23 },
    ])
    expect(spans).toEqual([{ mark: 'strong', from: 0, to: 5 }])
  })
})
