/**
 * The text of the JSON report, in the pieces that a run writes. Each file has a line of its own, so that the report can
 * be read back, searched and compared line by line.
 */
import {printableJson} from '../text/visible.js'
import type {FileReport, RunInfo, Tool, Totals} from './report.js'

/** `folder` is the way from the report's folder to the one the run was started in; a report on stdout has none. */
export function reportStart(tool: Tool, folder?: string): string {
  const place = folder === undefined ? '' : `"folder":${print(folder)},`
  return `{"version":1,"tool":${print(tool)},${place}"files":[`
}

/** The line of a file; `isFirst` says that none came before. */
export function reportLine(entry: FileReport, isFirst: boolean): string {
  return (isFirst ? '\n' : ',\n') + print(entry)
}

export function reportEnd(totals: Readonly<Totals>, run: RunInfo): string {
  return `\n],\n"totals":${print(totals)},\n"run":${print(run)}}\n`
}

/** Printed as it is with `--report -`: texts of articles must not be commands of a terminal or a CI server. */
function print(value: unknown): string {
  return printableJson(JSON.stringify(value))
}
