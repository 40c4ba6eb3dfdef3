/** How a run uses its baseline: it accepts findings, and can write a new one. */
import {existsSync} from 'node:fs'
import {dirname, relative, resolve} from 'node:path'
import {labelOf, toPosix} from '../../files/paths.js'
import {type Baseline, BaselineUpdate, readBaseline} from '../../report/findings/baseline.js'
import type {ReportedFinding} from '../../report/findings/finding.js'
import {findingsOf} from '../../report/findings/findings.js'
import type {FileReport} from '../../report/report.js'
import {plural} from '../../text/humanize.js'
import {visible} from '../../text/visible.js'

/**
 * The accepted findings. The baseline names files relative to its own folder, so that a run can start in any folder.
 */
export class Acceptance {
  readonly #path: string
  readonly #cwd: string
  readonly #baseline: Baseline
  readonly #update: BaselineUpdate | undefined

  private constructor(path: string, cwd: string, baseline: Baseline, isUpdate: boolean) {
    this.#path = path
    this.#cwd = cwd
    this.#baseline = baseline
    this.#update = isUpdate ? new BaselineUpdate(baseline) : undefined
  }

  /** Read the baseline at `path` (absolute). With `isUpdate` it may be missing. Throws `bad-baseline`. */
  static async open(path: string, cwd: string, isUpdate: boolean): Promise<Acceptance> {
    const baseline = await readBaseline(path, labelOf(path, cwd), {mayBeMissing: isUpdate})
    return new Acceptance(path, cwd, baseline, isUpdate)
  }

  /** Split the findings of a file into new and accepted ones. While the baseline is updated, none counts as new. */
  part(
    entry: FileReport,
    findings: readonly ReportedFinding[]
  ): {fresh: readonly ReportedFinding[]; accepted: number} {
    const input = toPosix(relative(dirname(this.#path), resolve(this.#cwd, entry.input)))
    // The same findings in the same order, with the fingerprints they have in the baseline.
    const named = findingsOf({...entry, input})
    this.#update?.add({...entry, input}, named)
    const {accepted, fresh} = this.#baseline.split({...entry, input}, named)
    if (this.#update) return {fresh: [], accepted: accepted.length}
    const isFresh = new Set(fresh)
    return {fresh: findings.filter((_, index) => isFresh.has(named[index]!)), accepted: accepted.length}
  }

  /** Write the new baseline, if the run updates it. Resolves to a message for the user, empty for none. */
  async conclude(): Promise<string> {
    const label = labelOf(this.#path, this.#cwd)
    const {gone} = this.#baseline
    if (this.#update) {
      const keeps = (input: string) => existsSync(resolve(dirname(this.#path), input))
      const count = await this.#update.write(this.#path, {label, keeps})
      return `The baseline ${visible(label)} accepts ${plural(count, 'finding')}\n`
    }
    if (gone === 0) return ''
    const are = gone === 1 ? 'is' : 'are'
    return `${plural(gone, 'finding')} of the baseline ${visible(label)} ${are} gone: --update-baseline takes them out\n`
  }
}
