import { accessible, archival, onPage, when, type Rule } from '../finding'

const reference = accessible('30-001', '7.20')
const marks = accessible('30-002', '7.20')
const image = archival('6.2.8')
const form = archival('6.2.9')

/** Pictures and forms are drawn as they are: no alternates, no smoothing, no PostScript, nothing from other files. */
export const externalObjects: Rule = ({ file, pages }) =>
  pages.flatMap(({ number, content }) => [
    ...when(content.markedForms > 0, () =>
      marks(onPage(number), 'a form that holds marks of the structure tree'),
    ),
    ...content.xObjects.flatMap(({ entries }) => {
      const isForm = file.name(entries.get('Subtype')) === 'Form'
      return [
        ...when(isForm && entries.has('Ref'), () => reference(onPage(number), 'a form from another file')),
        ...when(isForm && (entries.has('PS') || file.name(entries.get('Subtype2')) === 'PS'), () =>
          form(onPage(number), 'a form with PostScript'),
        ),
        ...when(entries.has('OPI'), () =>
          (isForm ? form : image)(onPage(number), 'a picture of a prepress server'),
        ),
        ...when(!isForm && file.resolve(entries.get('Interpolate')) === true, () =>
          image(onPage(number), 'a picture that is smoothed'),
        ),
        ...when(!isForm && entries.has('Alternates'), () =>
          image(onPage(number), 'a picture with alternates'),
        ),
      ]
    }),
  ])
