/** Distinguishes a report of an earlier run from an article that has the path of the new report. */

/** The beginnings of reports, whose file names may end like those of articles (`.html`, `.md`, `.txt`). */
const beginnings = [
  // json, whatever it is called
  /^\{\s*"version"\s*:\s*\d+\s*,\s*"tool"\s*:/,
  // html
  /^<!doctype html>[\s\S]{0,1500}<meta name="generator" content="clean-articles">/,
  // markdown
  /^## clean-articles: /,
  // stylish
  /^\S[^\n]*:\d+(?::\d+)? +\S+ +(?:certain|likely|warning) /,
  /^(?:No (?:new )?findings in|\n?\d[\d,]* (?:new )?findings? in) \d/,
  // github
  /^::(?:error|warning|notice) /,
  // sarif, codequality, junit
  /^\{"\$schema":"[^"]*sarif/,
  /^\[\s*(?:\]\s*$|\{"description":)/,
  /^<\?xml [^>]*>\s*<testsuites name="clean-articles"/
]

/** Whether a file with this text is empty or one of our reports, so that a new report may replace it. */
export function isOwnReport(text: string): boolean {
  return text === '' || beginnings.some((beginning) => beginning.test(text.slice(0, 4000)))
}
