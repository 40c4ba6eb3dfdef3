import {realpath} from 'node:fs/promises'
import {resolve} from 'node:path'
import {isInside} from '../files/paths.js'

/** Files and folders that are never input, under their given and their real names. */
export class Exclusion {
  readonly #paths: readonly string[]

  private constructor(paths: readonly string[]) {
    this.#paths = paths
  }

  /** @param paths absolute; need not exist */
  static async of(paths: readonly string[]): Promise<Exclusion> {
    const all = new Set<string>()
    for (const path of paths) {
      all.add(resolve(path))
      all.add(await realpath(path).catch(() => resolve(path)))
    }
    return new Exclusion([...all])
  }

  /** Whether `absolute` is excluded or lies in an excluded folder. */
  covers(absolute: string): boolean {
    return this.#paths.some((path) => isInside(absolute, path))
  }
}
