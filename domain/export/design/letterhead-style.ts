import type { Design, LogoPlace } from './design'

const places: Readonly<Record<LogoPlace, string>> = {
  start: `.letterhead { flex-direction: row; align-items: var(--edge); }
.sender { display: flex; flex: 1 1 12em; flex-wrap: wrap; align-items: var(--edge); gap: .4em 1.6em; }
.sender .organisation { flex: 1 1 11em; }
.contact { flex: none; max-width: 100%; }
`,
  centre: `.letterhead { flex-direction: column; align-items: center; }
:is(.letterhead, [dir='rtl'] .letterhead) p { text-align: center; }
.contact { display: flex; flex-wrap: wrap; gap: 0 1.2em; justify-content: center; margin-top: .35em; }
`,
  end: `.letterhead { flex-direction: row-reverse; align-items: var(--edge); }
.sender { flex: 1 1 12em; }
.contact { display: flex; flex-wrap: wrap; gap: 0 1.2em; margin-top: .35em; }
`,
}

/** How logo, name and contact block stand beside each other: on one line below, or from one line above where no rule follows. */
export const letterheadStyle = ({ base, logoPlace, logoHeight }: Design): string =>
  `.letterhead { --edge: ${base === 'plain' ? 'flex-start' : 'flex-end'}; display: flex; gap: 4mm 6mm; margin: 0 0 1.6em; font-size: .8em; line-height: 1.4; color: var(--quiet); }
.letterhead p { margin: 0; }
.letterhead img { display: block; flex: none; height: ${String(logoHeight)}mm; max-width: 80mm; object-fit: contain; }
.letterhead .organisation { font-family: var(--heading); font-size: 1.6em; line-height: 1.22; font-weight: 600; color: var(--ink); text-wrap: balance; }
${places[logoPlace]}`
