/** Writes a report as the files come, so that its size never counts against memory. */
import {type AtomicFile, openAtomic, type WriterFileSystem} from '../write/write-file.js'
import {addToTotals, emptyTotals, type FileReport, type RunInfo, type Tool, type Totals} from './report.js'
import {reportEnd, reportLine, reportStart} from './report-text.js'

/** Where the text of a report goes. */
type Sink = Pick<AtomicFile, 'commit' | 'discard' | 'write'>

export interface ReportWriter {
  /** The sums so far. */
  readonly totals: Readonly<Totals>
  /** Add the next file; the caller keeps the path order. */
  add(entry: FileReport): Promise<void>
  /** Write the end and give the report its name. */
  close(run: RunInfo): Promise<void>
  /** Give up: nothing of the report stays. */
  discard(): Promise<void>
}

/** Enough text to make a write worth its system call, in UTF-16 code units. */
const bufferSize = 64 * 1024

/**
 * Open a report file. It takes its name when it is complete.
 *
 * Throws a `CleanArticlesError` when the file cannot be written, here or in any later call.
 */
export async function openReport(
  path: string,
  options: {label: string; tool: Tool; fileSystem?: WriterFileSystem | undefined}
): Promise<ReportWriter> {
  return reportTo(await openAtomic(path, options), options.tool)
}

/** Write a report to a stream that stays open, such as stdout. */
export function streamReport(write: (text: string) => Promise<void>, tool: Tool): ReportWriter {
  return reportTo(
    {write: (data) => write(String(data)), commit: async () => {}, discard: async () => {}},
    tool
  )
}

/** Keep the sums of a run that writes no report. */
export function noReport(): ReportWriter {
  const totals = emptyTotals()
  return {
    totals,
    add: async (entry) => addToTotals(totals, entry),
    close: async () => {},
    discard: async () => {}
  }
}

function reportTo(sink: Sink, tool: Tool): ReportWriter {
  const totals = emptyTotals()
  let buffer = reportStart(tool)

  return {
    totals,
    async add(entry) {
      buffer += reportLine(entry, totals.files === 0)
      addToTotals(totals, entry)
      if (buffer.length < bufferSize) return
      const text = buffer
      buffer = ''
      await sink.write(text)
    },
    async close(run) {
      await sink.write(buffer + reportEnd(totals, run))
      await sink.commit()
    },
    discard: () => sink.discard()
  }
}
