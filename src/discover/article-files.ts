const articleExtension = /\.(?:md|markdown|mdx|html?|xhtml|txt)$/i

/** Whether a file of this name is taken from a folder. */
export function isArticleName(name: string): boolean {
  return articleExtension.test(name) && !name.startsWith('.')
}

/**
 * Whether a folder of this name is passed over: hidden folders (`.git`, `.obsidian`) and packages, whose Markdown is
 * not the user's.
 */
export function isSkippedFolder(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules'
}
