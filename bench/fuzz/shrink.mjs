// From a document with a finding to the smallest one that has it too: options, encoding, text.
import {minimise} from './minimise.mjs'

/** Time a single call may take while a hang is made small, in ms. */
const shortWait = 6000

/**
 * The smallest document found with the same finding: `{document, finding}`.
 *
 * @param check Resolves to the findings of a document: `check(document, {kinds, killAfter})`.
 * @param time How long this may take, in ms.
 */
export async function shrink(document, finding, check, time) {
  const deadline = Date.now() + time
  let best = {document, finding}
  const tryOut = async (changes) => {
    const candidate = {...best.document, ...changes}
    const {findings} = await check(candidate, {kinds: [finding.kind], killAfter: shortWait})
    const same = findings.find((other) => isSame(other, finding))
    if (same && (changes.text === undefined || changes.text.length <= best.document.text.length)) {
      best = {document: candidate, finding: same}
    }
    return same !== undefined
  }

  if (document.encoding) await tryOut({encoding: undefined})
  const {options} = best.document
  for (const name of ['url', 'content', 'controls', 'preset', 'format']) {
    const {[name]: dropped, ...rest} = best.document.options
    if (dropped !== undefined) await tryOut({options: rest})
  }
  if (options.path !== 'input.md') await tryOut({options: {...best.document.options, path: 'input.md'}})
  await minimise(best.document.text, (text) => tryOut({text}), deadline)
  return best
}

/** Whether it is the same thing that went wrong, though perhaps with fewer rules in it. */
export function isSame(other, {kind, oracle, rules}) {
  return other.kind === kind && other.oracle === oracle && other.rules.every((rule) => rules.includes(rule))
}
