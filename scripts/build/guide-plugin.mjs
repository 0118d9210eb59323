import { everyNode, readGuidePage } from './guide.mjs'

const isGuidePage = (id) => /\/docs\/guide\/\w+\/[\w-]+\.md$/.test(id)

/** A Vite plugin: a page of docs/guide is a module with its tree, its pictures with the addresses they have in the build. */
export const guidePlugin = () => ({
  name: 'imprimatur:guide',
  transform(text, id) {
    if (!isGuidePage(id)) return null
    const tree = readGuidePage(text)
    const pictures = tree.flatMap(everyNode).filter(({ tag }) => tag === 'img')
    const imports = pictures.map(
      ({ attributes }, index) => `import picture${index} from ${JSON.stringify(attributes.source)}`,
    )
    const code = JSON.stringify(tree, (key, value) => {
      const index = value?.tag === 'img' ? pictures.indexOf(value) : -1
      return index < 0 ? value : { ...value, attributes: { ...value.attributes, source: `\u0000${index}` } }
    }).replaceAll(/"\\u0000(\d+)"/g, 'picture$1')
    return { code: [...imports, `export default ${code}`].join('\n'), map: null }
  },
})
