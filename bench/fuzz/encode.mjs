// A document as the library gets it: a string, or bytes in some encoding, whole or broken.
import iconv from 'iconv-lite'

/** Words that make a text of a language, so that its encoding can be told. */
const words = {
  'windows-1251': ['Печь', 'дымоход', 'зола и сажа', 'Читайте также:', 'тепло дома'],
  'windows-1252': ['Öfen', 'à côté', '“Asche”', 'naïve – où', 'größer €5'],
  shift_jis: ['ストーブ', '煙突の灰', '関連記事', '表示', 'ソート'],
  gbk: ['火炉', '烟囱里的灰', '相关阅读', '温暖的家']
}

/** Choose how the document comes: `{name, bom, breaks}`, or `undefined` for a string. */
export function chooseEncoding(random) {
  if (random.chance(0.8)) return undefined
  const name = random.weighted([
    [4, 'utf-8'],
    [2, 'utf-16le'],
    [2, 'utf-16be'],
    [2, 'windows-1251'],
    [2, 'windows-1252'],
    [1, 'shift_jis'],
    [1, 'gbk']
  ])
  // A broken byte stands at a share of the length, so that it is there in a smaller document too.
  const breaks = Array.from({length: random.chance(0.3) ? random.between(1, 4) : 0}, () => [
    random.next(),
    random.pick([0x80, 0xff, 0xc3, 0xe2, 0xf0, 0xed, 0x00, 0x1b, 0xfe])
  ])
  return {name, bom: name.startsWith('utf') && random.chance(name === 'utf-8' ? 0.5 : 0.8), breaks}
}

/** Put words of the encoding's language into the text, as one finds them there. */
export function localise(text, encoding, random) {
  const own = words[encoding?.name]
  return own
    ? text.replace(/[a-z]{4,}(?= )/g, (word) => (random.chance(0.3) ? random.pick(own) : word))
    : text
}

/** What is given to `clean`: the text, or its bytes where the document has an encoding. */
export function inputOf({text, encoding}) {
  return encoding === undefined ? text : bytesOf({text, encoding})
}

/** The bytes of a document, as they would stand in a file. */
export function bytesOf({text, encoding = {name: 'utf-8', bom: false, breaks: []}}) {
  const {name, bom, breaks} = encoding
  const bytes = iconv.encode(text, name, {addBOM: bom})
  for (const [share, byte] of breaks) {
    if (bytes.length > 0) bytes[Math.floor(share * bytes.length)] = byte
  }
  return new Uint8Array(bytes)
}
