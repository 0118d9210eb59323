'use strict'

/*
 * The first thing that every command loads, written so that an old Node.js understands it.
 * The reason for 20.19: from there on a CommonJS module may require an ES module.
 */
const oldest = [20, 19]
const parts = process.versions.node.split('.').map(Number)

if (parts[0] < oldest[0] || (parts[0] === oldest[0] && parts[1] < oldest[1])) {
  process.stderr.write(
    'Imprimatur needs Node.js ' + oldest.join('.') + ' or later; this is ' + process.versions.node + '.\n',
  )
  process.exit(1)
}
