/** The names of the custom properties of `:root`, by what they begin with, as styles/tokens.css has them. */
export function tokensOf(css: string, prefix: string): readonly string[] {
  const names = [...css.matchAll(/^\s+(--[a-z0-9-]+):/gm)].map(([, name = '']) => name)
  return [...new Set(names)].filter((name) => name.startsWith(prefix))
}
