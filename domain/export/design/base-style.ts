import type { DesignBase } from './design'

/** What makes each shipped design what it is, over the style that they share. Written by us alone, no value of a file in it. */
export const baseStyle: Readonly<Record<DesignBase, string>> = {
  official: `:is(.closing, [dir='rtl'] .closing) > p { text-align: center; }
.letterhead { padding-bottom: .95em; border-bottom: .75pt solid var(--ink); }
.letterhead ~ .masthead { margin-bottom: 2em; padding: 0; border: 0; font-size: 1em; }
.masthead .release { font-weight: 600; color: var(--accent); }
.masthead .release ~ .issue-date { font-weight: 400; color: var(--quiet); }
h1 { font-size: 1.8em; }
.quote { border-inline-start-width: 1.5pt; }
table { border-top: 1pt solid var(--ink); border-bottom: 1pt solid var(--ink); }
tbody tr:last-child > :is(th, td) { border-bottom: 0; }
thead th { border-bottom-width: .75pt; }
`,
  modern: `:is(.closing, [dir='rtl'] .closing) > p { text-align: center; }
.letterhead { padding-top: 5mm; border-top: 2.5mm solid var(--accent); margin-bottom: 2.4em; }
.letterhead .organisation { color: var(--accent); }
.masthead { border: 0; padding: 0; }
.letterhead ~ .masthead { margin-bottom: 1.6em; }
.masthead .release { padding: .12em .6em; border: 1pt solid var(--accent); color: var(--accent); font-weight: 600; }
h1 { font-size: 2.1em; line-height: 1.12; }
.subheadline { font-size: 1.2em; }
.lead { font-size: 1.06em; line-height: 1.4; }
h2 { color: var(--accent); }
.quote { padding-block: .1em; border-inline-start-width: 3pt; }
blockquote p { font-size: 1.14em; line-height: 1.36; color: var(--accent); }
thead th { border-bottom: 1.5pt solid var(--accent); color: var(--accent); }
.boilerplate, .noteToEditors { border-top: 1.5pt solid var(--accent); }
`,
  plain: `.letterhead { margin-bottom: 4em; }
.letterhead .organisation { font-size: 1.35em; }
.masthead { margin-bottom: 1.2em; padding: 0; border: 0; }
.masthead .organisation { color: var(--ink); }
.note.embargo { padding: .4em 0; border: solid var(--ink); border-width: .75pt 0; color: var(--ink); }
.kicker { color: var(--quiet); }
h1 { font-size: 1.7em; line-height: 1.2; }
.lead { font-weight: 400; font-size: 1.1em; }
h2 { font-size: 1.02em; }
.quote { padding-inline: 2em; border: 0; }
blockquote p { font-size: 1em; }
thead th { border-bottom: .75pt solid var(--ink); }
.mediaContact { padding: .9em 0 0; border-top: .5pt solid var(--line); background: none; }
`,
}
