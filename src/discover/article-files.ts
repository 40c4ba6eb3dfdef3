const articleExtension = /\.(?:md|markdown|mdx|html?|xhtml|txt)$/i

/** Whether a search of a folder takes a file of this name. */
export function isArticleName(name: string): boolean {
  return articleExtension.test(name) && !name.startsWith('.')
}

/**
 * Whether a search skips a folder of this name: hidden folders (`.git`, `.obsidian`) and packages, whose Markdown is
 * not the user's.
 */
export function isSkippedFolder(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules'
}
