// A finding as a folder like those of the fixtures: the smallest document, its options, and what is wrong with it.
import fs from 'node:fs'
import path from 'node:path'
import {bytesOf} from './encode.mjs'

/** Write a case; returns its folder. */
export function writeCase(folder, {document, finding, hash, reason, signature}, seed) {
  const place = path.join(folder, finding.kind, hash)
  fs.mkdirSync(place, {recursive: true})
  fs.writeFileSync(path.join(place, `input.${extensionOf(document.options)}`), bytesOf(document))
  fs.writeFileSync(path.join(place, 'options.json'), `${JSON.stringify(document.options, null, 2)}\n`)
  const lines = [
    signature,
    '',
    finding.detail,
    '',
    `seed ${seed}, document ${document.index}: npm run fuzz -- --seed ${seed} --documents ${document.index}`,
    `made of ${document.trail.join(', ')}`,
    `text ${JSON.stringify(document.text)}`,
    `encoding ${JSON.stringify(document.encoding ?? 'none, given as a string')}`,
    ...(reason ? [`known: ${reason}`] : [])
  ]
  fs.writeFileSync(path.join(place, 'why.txt'), `${lines.join('\n')}\n`)
  return place
}

function extensionOf({format, path: name = ''}) {
  if (format) return {markdown: 'md', html: 'html', text: 'txt'}[format]
  const extension = path.extname(name).slice(1)
  return /^x?html?$/.test(extension) ? 'html' : extension === 'txt' ? 'txt' : 'md'
}
