/** Whose configuration is found: one of another user, in a folder above, would run code with the rights of this one. */
import {lstat, stat} from 'node:fs/promises'
import {CleanArticlesError} from '../errors.js'

/**
 * Check that the file at `path` (absolute) belongs to the user of this process, to root, or to who called sudo; of a link, both
 * the link and the file. Systems without user ids have nothing to check. Throws `bad-config`.
 */
export async function refuseForeignConfig(path: string, label: string): Promise<void> {
  const own = process.getuid?.()
  if (own === undefined) return
  const trusted = new Set([own, 0])
  const caller = Number(process.env.SUDO_UID)
  if (own === 0 && Number.isSafeInteger(caller)) trusted.add(caller)
  for (const {uid} of await Promise.all([lstat(path), stat(path)])) {
    if (trusted.has(uid)) continue
    throw new CleanArticlesError(
      'bad-config',
      `will not use ${label}: it belongs to another user (uid ${uid})`,
      {
        hint: `A configuration can run code. If you trust it, name it: --config ${label}; without any: --no-config.`
      }
    )
  }
}
