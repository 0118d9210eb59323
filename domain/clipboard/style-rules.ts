import { classesOf, type Markup, type MarkupNode } from './markup'

/** Declarations by property, both in lower case; values as they are written. */
export type Style = Readonly<Record<string, string>>

/** What the style sheets of a pasted page say of its classes and of the lists of Word. */
export interface StyleRules {
  readonly classes: ReadonlyMap<string, Style>
  /** Declarations of `@list l0:level1`, by `l0:level1`. */
  readonly lists: ReadonlyMap<string, Style>
}

/** Reads the declarations of a `style` attribute. */
export function readStyle(text: string): Style {
  const style: Record<string, string> = {}
  for (const declaration of text.split(/;(?=(?:[^"']|"[^"]*"|'[^']*')*$)/)) {
    const colon = declaration.indexOf(':')
    const name = declaration.slice(0, colon).trim().toLowerCase()
    if (colon > 0 && /^[a-z-]+$/.test(name)) style[name] = declaration.slice(colon + 1).trim()
  }
  return style
}

/** Reads the style sheets of a page. Only rules for a class count: programs put their styles' names and formats there. */
export function readStyleRules(page: MarkupNode): StyleRules {
  const classes = new Map<string, Style>()
  const lists = new Map<string, Style>()
  for (const sheet of sheetsOf(page)) {
    const text = sheet.replace(/<!--|-->/g, '').replace(/\/\*[^]*?\*\//g, '')
    for (const [, selectors = '', body = ''] of text.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
      const style = readStyle(body)
      for (const selector of selectors.split(',')) {
        const name = /^\s*[a-z0-9]*\.([\w-]+)\s*$/i.exec(selector)?.[1]
        if (name !== undefined) classes.set(name, { ...classes.get(name), ...style })
        const list = /@list\s+(l\d+:level\d+)/.exec(selector)?.[1]
        if (list !== undefined) lists.set(list, style)
      }
    }
  }
  return { classes, lists }
}

function sheetsOf(node: MarkupNode): readonly string[] {
  if (typeof node === 'string') return []
  if (node.tag !== 'style') return node.children.flatMap(sheetsOf)
  return [node.children.filter((child) => typeof child === 'string').join('')]
}

/** What holds for an element itself: its classes' rules, then its own declarations. */
export function styleOf(element: Markup, { classes }: StyleRules): Style {
  const own = element.attributes.style
  const ofClasses = classesOf(element).map((name) => classes.get(name) ?? {})
  if (ofClasses.length === 0) return own === undefined ? {} : readStyle(own)
  return Object.assign({}, ...ofClasses, own === undefined ? {} : readStyle(own)) as Style
}
