/** The application's own scheme; its pages and nothing else are loaded. */
export const scheme = 'app'
export const origin = `${scheme}://imprimatur`
export const startPage = `${origin}/index.html`
export const designSystemPage = `${origin}/design-system/index.html`
