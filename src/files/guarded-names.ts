/** Names that must not be written to on the word of others: the data of version control systems, and devices. */

/** Folders that git, Mercurial and others run hooks or read settings from. */
const repositories = new Set(['.git', '.hg', '.svn', '.bzr', '.jj', '_darcs'])

/** Names of git's folder where names are shortened to 8.3 (NTFS). Source: git, `path.c` (`is_ntfs_dotgit`). */
const shortGit = /^git~\d+$/

/** Names that Windows gives to devices, whatever their extension. Source: Microsoft, "Naming Files, Paths, and Namespaces". */
const device = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)/

/** The names in a path; both slashes separate, since a path may come from another system. */
export function stepsOf(path: string): string[] {
  return path.split(/[/\\]/).filter((step) => step !== '')
}

/** Whether `path` lies in the data of a version control system. */
export function isInRepository(path: string): boolean {
  return stepsOf(path).some((step) => {
    const name = folded(step)
    return repositories.has(name) || shortGit.test(name)
  })
}

/** Whether Windows takes the name for a device, or for another name. */
export function isOddOnWindows(step: string): boolean {
  return device.test(folded(step)) || /[:*?"<>|\0-\x1F]|[. ]$/.test(step)
}

/**
 * A name as the least exact file system reads it: without case and compatibility forms (APFS), without characters that show
 * nothing (HFS+), without a stream and dots and spaces at its end (NTFS). Empty for `.` and `..`.
 */
export function folded(step: string): string {
  if (step === '.' || step === '..') return ''
  const name = step
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}|\p{Cc}/gu, '')
    .toLowerCase()
  const stream = name.indexOf(':', 1)
  return (stream < 0 ? name : name.slice(0, stream)).replace(/(?<=[^. ])[. ]+$/, '')
}
