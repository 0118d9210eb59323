import type { Speaker } from './persons'

const verb =
  '(?:表示|说|說|指出|称|稱|强调|強調|认为|認為|补充|補充|介绍|介紹|透露|解释|解釋|坦言|写道|評論|评论|总结|述べ|語っ|語り|話し|話す|コメント|説明|指摘|言い|言っ)'
const role =
  '(?:代表取締役(?:社長|会長)?|取締役|社長|会長|部長|課長|室長|所長|館長|理事長|理事|知事|市長|町長|村長|区長|大臣|長官|准教授|教授|研究員|監督|代表|首席执行官|首席執行官|执行官|总裁|總裁|副总裁|董事长|董事長|总经理|經理|经理|主任|部长|市长|县长|局长|院长|校长|馆长|秘书长|主席|博士|创始人|創辦人|负责人|發言人|发言人|项目经理|CEO|CTO|CFO)'

/** Whether the words around a place are written without spaces between words. */
export const isIdeographic = (text: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)

/** "青木遥は次のように述べています。「…」": the sentence before says that a quotation follows. */
const announcement = new RegExp(`^(.{1,220}?)(?:次|以下)の(?:よう|通り|とおり)に?${verb}.{0,8}。\\s*$`, 'u')
/** The topic of a sentence: a name in Latin letters with its particle, or what stands before the first one. */
const topics = [
  /^(.{0,120}?(?=\p{Lu})[\p{Script=Latin}.'’\s-]{3,60})(?:は|が)/u,
  /^(.{1,120}?)は/u,
  /^(.{1,120}?)が/u,
] as const

/** Who is named before a quotation: “青木遥は、「…」”, “林晓雨表示:“…””; null where nobody speaks. */
export function readIdeographicBefore(clause: string): Speaker | null {
  const announced = announcement.exec(clause)?.[1]
  if (announced !== undefined) {
    const told = topics.map((topic) => topic.exec(announced)?.[1]).find((one) => one !== undefined)
    return told === undefined ? null : readName(told)
  }
  const said = new RegExp(`^(.{1,80}?)${verb}{1,2}(?:道|到)?[:：,，、]?\\s*$`, 'u').exec(clause)?.[1]
  const topic = /^(.{1,80}?)(?:は|が|も)[、,]?\s*(?:次のように.{0,10})?$/u.exec(clause)?.[1]
  const phrase = said ?? topic
  return phrase === undefined ? null : readName(phrase)
}

/** Who is named behind a quotation: “」と、…の X は述べています”, “”X表示,”. */
export function readIdeographicAfter(rest: string): Speaker | null {
  const sentence = rest.split(/[。！？]/u)[0] ?? ''
  const japanese = new RegExp(`^[、,]?\\s*と[、,]?\\s*(.{0,60}?)(?:は|が|も)?[、,]?\\s*${verb}`, 'u').exec(
    sentence,
  )
  if (japanese !== null)
    return japanese[1] === '' ? { name: null, role: null, isPronoun: true } : readName(japanese[1] ?? '')
  const chinese = new RegExp(`^[,，]?\\s*(.{1,50}?)(?:还|也|进一步|并)?${verb}`, 'u').exec(sentence)?.[1]
  return chinese === undefined ? null : readName(chinese)
}

/** "であるJane Doe": a name in Latin letters that ends a phrase. */
export const latinName = /(?=\p{Lu})[\p{Script=Latin}.'’-]{2,}(?:\s(?=\p{Lu})[\p{Script=Latin}.'’-]+)+$/u

/** The name in a phrase: Latin letters, what stands after の or after the function, or what the function follows. */
function readName(phrase: string): Speaker | null {
  const bare = phrase
    .replace(/[(（][^)）]*[)）]/gu, '')
    .replace(/(?<=\p{Script=Latin})\s?(?:先生|女士|氏|さん)$/u, '')
    .trim()
  if (/^(?:他|她|同氏|氏)$/u.test(bare)) return { name: null, role: null, isPronoun: true }
  const latin = latinName.exec(bare)?.[0]
  if (latin !== undefined) return named(latin, bare.slice(0, -latin.length))
  const segment = bare.split(/[、,，・\s]/u).at(-1) ?? ''
  const own = bare.includes('の') ? (bare.split('の').at(-1) ?? '') : segment
  const after = new RegExp(`${role}(?!.*${role})`, 'u').exec(own)
  const behind = after === null ? own : own.slice(after.index + after[0].length)
  const name = (behind === '' && after !== null ? own.slice(0, after.index) : behind)
    .replace(/^[、,，]+|(?:氏|さん|様|先生|女士)$/gu, '')
    .trim()
  return name.length >= 2 && name.length <= 12 ? named(name, bare.slice(0, bare.lastIndexOf(name))) : null
}

const named = (name: string, before: string): Speaker => {
  const told = before.replace(/[の、,，\s]+$/u, '').trim()
  return { name: name.trim(), role: told === '' ? null : told, isPronoun: false }
}
