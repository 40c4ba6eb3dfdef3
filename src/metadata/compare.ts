/** Whether two texts or addresses say the same. */

/** Letters and digits alone, lower case, single spaces between words; of the first 1000 UTF-16 code units. */
export function foldText(text: string): string {
  return text
    .slice(0, 1000)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
}

/** Whether two addresses lead to one page: scheme, `www.`, `m.`, case of the host, final slash and fragment aside. */
export function isSameAddress(one: string, other: string): boolean {
  return foldAddress(one, other) === foldAddress(other, one)
}

function foldAddress(address: string, base: string): string {
  try {
    const {hostname, pathname, search} = new URL(address.slice(0, 2048), base)
    return (
      hostname.replace(/^(?:www|m|amp|mobile)\./, '') +
      decode(pathname).replace(/\/(?:index\.\w+)?$/, '') +
      search
    )
  } catch {
    return address
  }
}

function decode(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}
