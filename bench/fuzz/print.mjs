// What a run tells people. Pure functions: data in, text out.

/** Characters shown of a document and of what is said about it. */
const most = 400

/** A text in one line, each strange character escaped. */
export function escaped(text) {
  const line = JSON.stringify(text).replace(/[^\x20-\x7e\p{L}]/gu, (character) =>
    [...character].map((part) => `\\u{${part.codePointAt(0).toString(16)}}`).join('')
  )
  return line.length > most ? `${line.slice(0, most)}… (${text.length} characters)` : line
}

/** One finding, in a few lines. */
export function formatCase({count, document, finding, isKnown, reason, signature}, seed, place) {
  const detail = finding.detail.length > most ? `${finding.detail.slice(0, most)}…` : finding.detail
  return [
    `${isKnown ? 'known' : 'FOUND'} ${signature.slice(0, 200)}${count > 1 ? ` (${count} times)` : ''}`,
    `  seed ${seed}, document ${document.index}, options ${JSON.stringify(document.options)}`,
    `  input ${escaped(document.text)}${document.encoding ? ` as ${JSON.stringify(document.encoding)}` : ''}`,
    `  ${detail.replaceAll('\n', '\n  ')}`,
    ...(reason ? [`  known: ${reason}`] : []),
    ...(place ? [`  ${place}`] : [])
  ].join('\n')
}

/** The end of a run: how much was tried, and what was found by kind. */
export function formatSummary(findings, {calls, documents, files, formats, seconds}) {
  const byKind = new Map()
  for (const {count, finding, isKnown} of findings.cases.values()) {
    const row = byKind.get(finding.kind) ?? {new: 0, known: 0, times: 0}
    row[isKnown ? 'known' : 'new']++
    row.times += count
    byKind.set(finding.kind, row)
  }
  const rate = (documents / seconds).toFixed(1)
  const shares = Object.entries(formats).map(([name, count]) => `${count} ${name}`)
  const lines = [
    `${documents} documents (${shares.join(', ')}), ${calls} calls, ${files} files by CLI in ${seconds.toFixed(0)} s: ${rate} documents a second`
  ]
  if (byKind.size === 0) lines.push('no findings')
  for (const [kind, row] of [...byKind].sort()) {
    lines.push(`${kind.padEnd(14)} ${row.new} new, ${row.known} known`)
  }
  const classes = [...findings.seen].sort((a, b) => b[1] - a[1])
  if (classes.length > 0) lines.push('seen, before they were made small:')
  for (const [name, count] of classes.slice(0, 40))
    lines.push(`  ${String(count).padStart(5)} ${name.slice(0, 140)}`)
  return lines.join('\n')
}
