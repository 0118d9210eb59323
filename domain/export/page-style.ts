import { baseStyle } from './design/base-style'
import type { Design } from './design/design'
import { facesOf, fontStack } from './design/faces'
import { letterheadStyle } from './design/letterhead-style'

/**
 * The style of a release, on screen and on paper: a pure function of the design, whose values are numbers, words of ours
 * and one colour. Kept so that the text can be read back: no hyphenation, no ligatures, no
 * letter forms of a language (the Turkish i has a glyph of its own, which readers do not know),
 * ragged right, and no letters made by the style (numbers of lists excepted, which the page model knows). Ordered lists are set in
 * so far that their numbers are not cut off at the edge of the sheet.
 */
export function pageStyle(design: Design): string {
  const faces = facesOf(design)
  return `
:root { color-scheme: light; --ink: #1a1c1f; --quiet: #4d535b; --line: #c3c8cf; --accent: ${design.accent}; --alarm: #a1121c;
  --text: ${fontStack(faces.text)};
  --heading: ${fontStack(faces.heading)};
  --small: ${fontStack(faces.small)}; }
* { box-sizing: border-box; }
html { font: 11pt/1.45 var(--text); color: var(--ink);
  background: #fff; font-variant-ligatures: none; font-feature-settings: 'locl' 0; hyphens: none; text-align: start; -webkit-text-size-adjust: 100%; }
body { margin: 0; }
main { max-width: 42rem; margin: 0 auto; padding: 2.5rem 1.5rem 4rem; overflow-wrap: break-word; }
p { margin: 0 0 .75em; }
strong { font-weight: 600; }
a { color: var(--accent); text-underline-offset: .15em; }
.kicker, .subheadline, h1, h2, .masthead { font-family: var(--heading); }
.letterhead, .note, table, figcaption, .mediaContact, .noteToEditors, .boilerplate, .closing, .imprint, li::marker { font-family: var(--small); }
.note { margin: 0 0 1.2em; padding: .5em .8em; border: 1.5pt solid var(--alarm); color: var(--alarm); font-weight: 600; }
.masthead { display: flex; flex-wrap: wrap; column-gap: 1.5em; align-items: baseline; margin: 0 0 2.2em; padding: 0 0 .55em;
  border-bottom: 1.5pt solid var(--accent); font-size: .92em; line-height: 1.35; color: var(--quiet); }
.masthead p, .masthead h1 { margin: 0; }
.masthead h1 { font: inherit; }
.masthead .organisation { flex: 1 0 100%; font-weight: 600; font-size: 1.15em; color: var(--accent); margin-bottom: .15em; }
.masthead .issue-date { margin-inline-start: auto; }
.spoken-word { margin: 0 0 1.2em; font-family: var(--heading); font-weight: 600; }
.kicker { margin: 0 0 .35em; font-weight: 600; font-size: .95em; color: var(--accent); }
h1 { margin: 0 0 .45em; font-size: 1.9em; line-height: 1.18; font-weight: 600; text-wrap: balance; }
.subheadline { margin: 0 0 1em; font-size: 1.15em; line-height: 1.35; color: var(--quiet); text-wrap: balance; }
.dateline { margin: 0 0 .75em; color: var(--quiet); }
.lead { margin: 0 0 1.1em; font-weight: 600; }
h2 { margin: 1.3em 0 .4em; padding-top: .2em; font-size: 1.15em; line-height: 1.3; font-weight: 600; text-wrap: balance; }
ul, ol { margin: 0 0 .75em; padding-inline-start: 1.6em; }
ul { list-style-type: disc; }
ol { list-style-type: decimal; }
ol { padding-inline-start: 2.6em; }
ol.long-numbers { padding-inline-start: 6em; }
li p { margin: 0 0 .25em; }
li > ul, li > ol { margin-bottom: .25em; }
figure { margin: 1.1em 0; }
.quote { padding-inline-start: 1.1em; border-inline-start: 2.5pt solid var(--accent); }
blockquote { margin: 0; }
blockquote p { margin: 0 0 .4em; font-size: 1.06em; }
.context { color: var(--quiet); }
.quote figcaption { font-size: .92em; color: var(--quiet); }
.image img { display: block; max-width: 100%; height: auto; max-height: 18cm; }
.image figcaption { margin-top: .4em; font-size: .88em; color: var(--quiet); }
.image figcaption p { margin: 0; }
table { width: 100%; margin: 1em 0; border-collapse: collapse; font-size: .92em; line-height: 1.35; }
th, td { padding: .35em .6em; border-bottom: .5pt solid var(--line); text-align: start; vertical-align: top; font-weight: 400; }
th { font-weight: 600; }
table.small { font-size: .8em; }
table:is(.smallest, .breaking, .anywhere) { font-size: .66em; }
table:is(.small, .smallest, .breaking, .anywhere) :is(th, td) { padding-inline: .3em; }
table.breaking { overflow-wrap: anywhere; }
table.anywhere { line-break: anywhere; }
thead :is(th, td) { border-bottom: 1pt solid var(--ink); }
td p, th p { margin: 0; }
.closing { margin: 1.4em 0 0; font-size: .9em; line-height: 1.4; color: var(--quiet); }
.closing p { margin: 0; }
.boilerplate, .noteToEditors, .mediaContact { margin-top: 1.6em; padding-top: .9em; border-top: .5pt solid var(--line); font-size: .9em;
  line-height: 1.4; }
.boilerplate h2, .noteToEditors h2, .mediaContact h2 { margin-top: 0; padding-top: 0; font-size: 1em; font-family: var(--small); }
.annex { break-before: page; }
.annex h2 { margin-top: 0; font-size: 1.4em; }
.annexSection h2 { font-size: 1.05em; }
.mediaContact { padding: .9em 1em .3em; border: 0; background: #f1f3f6; }
.mediaContact p { margin-bottom: .2em; }
.mediaContact > :last-child { margin-bottom: .75em; }
h1:lang(ja), h2:lang(ja), .subheadline:lang(ja) { word-break: auto-phrase; }
.imprint { margin: 1.6em 0 0; font-size: .8em; line-height: 1.4; color: var(--quiet); }
[dir='rtl'] p[dir='ltr'], [dir='rtl'] h2[dir='ltr'] { text-align: right; }
${letterheadStyle(design)}${baseStyle[design.base]}@page { size: ${design.paper === 'a4' ? 'A4' : 'Letter'}; }
@media print {
  html { font-size: ${String(design.textSize)}pt; }
  main { max-width: none; padding: 0; }
  a { color: inherit; }
  h1, h2 { break-after: avoid; break-inside: avoid; }
  p, li, blockquote { orphans: 2; widows: 2; }
  .letterhead, .quote, .image, tr, .mediaContact, .imprint, .note { break-inside: avoid; }
  .letterhead, .masthead, .embargo, .spoken-word, .kicker, .subheadline, .dateline { break-after: avoid; }
  .closing, .imprint { break-before: avoid; }
  .closing { break-inside: avoid; }
  li:first-child { break-after: avoid; }
  li:last-child { break-before: avoid; }
  thead { display: table-header-group; break-after: avoid; }
  tbody tr:first-child { break-after: avoid; }
  tbody tr:last-child { break-before: avoid; }
  table:not(:has(tr:nth-child(13))) { break-inside: avoid; }
}
`
}
