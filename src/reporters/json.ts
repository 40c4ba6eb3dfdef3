/** `json`: the JSON report, which `schema/report.schema.json` describes. Findings that a baseline accepts are in it. */
import {reportEnd, reportLine, reportStart} from '../report/report-text.js'
import type {ReporterKind} from './reporter.js'

export const json: ReporterKind = {
  name: 'json',
  create({tool}) {
    let isFirst = true
    return {
      start: () => reportStart(tool),
      file({entry}) {
        const line = reportLine(entry, isFirst)
        isFirst = false
        return line
      },
      end: ({run, totals}) => reportEnd(totals, run)
    }
  }
}
