/** Numbers and words as people write them. */

/** `1 file`, `2 files`, `1,204 files`. */
export function plural(count: number, singular: string, many = singular + 's'): string {
  return `${number(count)} ${count === 1 ? singular : many}`
}

/** `1,204`. */
export function number(value: number): string {
  return value.toLocaleString('en-US')
}

/** `0.4 s`, `12 s`, `3 min 5 s`. */
export function duration(ms: number): string {
  const seconds = ms / 1000
  if (seconds < 10) return `${seconds.toFixed(1)} s`
  const whole = Math.round(seconds)
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`
}

/** Decimal units, as disks and browsers count: `512 B`, `39.2 kB`, `1.4 MB`. */
export function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  const units = ['kB', 'MB', 'GB', 'TB']
  let value = bytes / 1000
  let unit = 0
  while (value >= 999.95 && unit < units.length - 1) {
    value /= 1000
    unit++
  }
  return `${value.toFixed(1)} ${units[unit]}`
}

/** `part` of `whole` in percent; never rounded to 100% or 0% when it is not. */
export function percent(part: number, whole: number): string {
  if (whole === 0) return '100%'
  const value = (100 * part) / whole
  if (value > 99.9 && value < 100) return '99.9%'
  if (value > 0 && value < 0.1) return '0.1%'
  return `${Number(value.toFixed(1))}%`
}

/** `word` for a POSIX shell, quoted if it must be. */
export function shellWord(word: string): string {
  const safe = word.startsWith('-') ? './' + word : word
  return /^[\w./:@%+=,-]+$/.test(safe) ? safe : `'${safe.replaceAll("'", "'\\''")}'`
}

/** Break `text` at spaces into lines of at most `width` columns; a longer word has a line of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line]
}
