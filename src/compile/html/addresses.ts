/** Converts addresses for Markdown: absolute where the base is known, never a script. Never throws. */

/** Schemes whose addresses run script or contain a document. */
const unsafe = /^(?:javascript|vbscript|data|blob|filesystem|about|chrome-extension|ms-its|view-source):/i

/**
 * The address a link leads to, or undefined where it leads nowhere or runs script. Source: URL Standard,
 * <https://url.spec.whatwg.org/#concept-basic-url-parser> (white space at the edges and line ends inside are removed).
 */
export function linkAddress(value: string, base: URL | undefined): string | undefined {
  const address = tidy(value)
  // `#` is the top of the page. Scripts use it for links that are only clicked.
  if (address === '' || address === '#' || unsafe.test(address)) return undefined
  return resolve(address, base)
}

/** The address of an image: like `linkAddress`, but images as `data:` addresses are kept. */
export function imageAddress(value: string, base: URL | undefined): string | undefined {
  const address = tidy(value)
  if (/^data:image\/[\w.+-]+[;,]/i.test(address)) return address.replace(/\s+/g, '%20')
  return linkAddress(address, base)
}

function tidy(value: string): string {
  return value
    .replace(/^[\u0000-\u0020]+|(?<![\u0000-\u0020])[\u0000-\u0020]+$/g, '')
    .replace(/[\t\n\r]+/g, '')
}

function resolve(address: string, base: URL | undefined): string {
  const isAbsolute = /^[a-z][a-z\d+.-]*:/i.test(address)
  if (base && !isAbsolute && !address.startsWith('#')) {
    try {
      return encode(new URL(address, base).href)
    } catch {
      // A broken address stays as the page has it.
    }
  }
  return encode(address)
}

/**
 * Encode what an address in Markdown cannot contain: white space, control characters, angle brackets, lone parentheses.
 */
function encode(address: string): string {
  const written = address.replace(/[\u0000-\u0020\u007f\u00a0\u2028\u2029<>]/g, encodeURIComponent)
  return /[()]/.test(written) && !isBalanced(written)
    ? written.replaceAll('(', '%28').replaceAll(')', '%29')
    : written
}

/** Markdown accepts an address with balanced parentheses, nested a few levels deep. */
function isBalanced(address: string): boolean {
  let depth = 0
  for (const sign of address) {
    if (sign === '(') depth++
    else if (sign === ')') depth--
    if (depth < 0 || depth > 8) return false
  }
  return depth === 0
}
