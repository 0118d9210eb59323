/**
 * Characters that fonts of East Asia (Source Han, Noto CJK and what follows them) draw with one glyph, although none is
 * the compatibility form of another. A printer names the first: the radical in place of the character, the bullet in
 * place of the middle dot. Fonts for Japan part some that others join.
 */
const signs: readonly string[] = [
  '-\u2011',
  '|\uffe8',
  '\u00b7\u2022\u2027\u30fb',
  '\u2027\u30fb',
  '\u02bb\u2018',
  '\u2012\u2013',
  '\u2026\u22ef',
  '\u2035\uff40',
  '\u2215\uff0f',
  '\u301c\uff5e',
]
const ideographs: readonly string[] = [
  '⺂乛 ⺃乚 ⺅亻 ⺇𠘨 ⺉刂 ⺋㔾 ⺍𭕄 ⺎兀 ⺏尣 ⺐⼪尢 ⺒巳 ⺓⼳幺 ⺔彑 ⺕彐 ⺖忄 ⺘扌 ⺙攵',
  '⺛旡 ⺞歺 ⺠民 ⺡氵 ⺣灬 ⺤爫 ⺦丬 ⺨犭 ⺩𤣩 ⺫⺲罒 ⺭礻 ⺮𥫗 ⺯糹 ⺰纟 ⺱罓 ⺳㓁 ⺹耂 ⺺肀',
  '⺽𦥑 ⺾⺿艹 ⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻇𧢲 ⻈讠 ⻉贝 ⻊𧾷 ⻋车 ⻌⻍⻎辶 ⻐钅 ⻑⾧長 ⻒镸 ⻓长',
  '⻔门 ⻕𨸏 ⻖阝 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝⾷食 ⻞𩙿 ⻟飠 ⻠饣 ⻡𩠐 ⻢马 ⻣骨 ⻤⿁鬼 ⻥鱼',
  '⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⼾户戸 㖈䎛 㘽㦳 㫚曶 㬵胶',
  '㬺幐 㬻䐠 㮣槩 㴝𪏭 㶷𤈎 䲤鿐 墫壿 晚晩 朌肦 朐胊 朓脁 櫸𣟱 瑨𤨁 逸𨓜 﨣𧺯 𩿎𩿗',
]

const othersOf: ReadonlyMap<string, readonly string[]> = new Map(
  [...signs, ...ideographs.flatMap((line) => line.split(' '))].map((group) => {
    const [named = '', ...others] = group
    return [named, others]
  }),
)

/** The characters that a glyph may stand for that a printer names by this one. */
export const lettersOfGlyph = (named: string): readonly string[] => othersOf.get(named) ?? []
