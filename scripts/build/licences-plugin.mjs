import { collectLicences } from './licences.mjs'

const name = 'virtual:licences'
const resolved = `\0${name}`

/** A Vite plugin: `virtual:licences` is the list of all that ships, made anew with each build. */
export const licencesPlugin = (root) => ({
  name: 'imprimatur:licences',
  resolveId: (id) => (id === name ? resolved : null),
  load: (id) => (id === resolved ? `export const licences = ${JSON.stringify(collectLicences(root))}` : null),
})
