const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
}

/** Escapes text for HTML, good between tags and in quoted attributes alike. The only place that does. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"'\r]/g, (letter) => entities[letter] ?? letter)

/** An attribute with its leading space, or nothing where the value is null. */
export const attribute = (name: string, value: string | number | null): string =>
  value === null ? '' : ` ${name}="${escapeHtml(String(value))}"`
