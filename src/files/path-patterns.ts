/** Patterns of paths, in the syntax of `.gitignore`. */
import ignore from 'ignore'

/** Whether `path` (relative, forward slashes) matches one of `patterns`, in the syntax of `.gitignore`. */
export function matchesPath(patterns: readonly string[], path: string): boolean {
  // A path outside the folder that the patterns are relative to matches none of them.
  return (
    ignore.isPathValid(path) &&
    ignore({ignorecase: false})
      .add([...patterns])
      .ignores(path)
  )
}
