const names: Readonly<Record<string, string>> = {
  Mod: 'CommandOrControl',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  '+': 'Plus',
}

/** A key of the commands' table, such as `Shift-Mod-f`, as Electron writes it: `Shift+CommandOrControl+F`. */
export function acceleratorOf(key: string): string {
  const parts = key.endsWith('-') ? [...key.slice(0, -1).split('-').filter(Boolean), '-'] : key.split('-')
  return parts.map((part) => names[part] ?? (part.length === 1 ? part.toUpperCase() : part)).join('+')
}
