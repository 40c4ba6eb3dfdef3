/** Patterns of paths, in the syntax of `.gitignore`. */
import ignore from 'ignore'

/** Whether `path` (relative, forward slashes) fits one of `patterns`, in the syntax of `.gitignore`. */
export function matchesPath(patterns: readonly string[], path: string): boolean {
  // A path that leads out of the folder the patterns count from fits none of them.
  return (
    ignore.isPathValid(path) &&
    ignore({ignorecase: false})
      .add([...patterns])
      .ignores(path)
  )
}
