/** The HTML around the data. */
import {harmlessJson} from '../../text/visible.js'
import type {ReportedRun} from '../reporter.js'
import {type ClientCode, cspHash} from './client-code.js'

/** Everything before the first block of data. */
export function pageStart({script, style}: ClientCode): string {
  const policy = [
    "default-src 'none'",
    `script-src ${cspHash(script)}`,
    `style-src ${cspHash(style)}`,
    "base-uri 'none'",
    "form-action 'none'"
  ].join('; ')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta name="generator" content="clean-articles">
<title>clean-articles report</title>
<style>${style}</style>
</head>
<body>
<div id="app"><p class="loading">Reading the report…</p></div>
`
}

/** Everything after the last block: the index, the script. */
export function pageEnd(index: string, {totals}: ReportedRun, {script}: ClientCode): string {
  const {cleaned, edits, failed, files} = totals
  return `<script type="application/json" id="index">${index}</script>
<noscript><p class="loading">This report needs JavaScript. In short: ${files} files, ${cleaned} cleaned by ${edits} edits, ${failed} failed.</p></noscript>
<script>${script}</script>
</body>
</html>
`
}

/** JSON that can stand in a script element: nothing in it ends the element or begins a comment. */
export function toScriptJson(value: unknown): string {
  return harmlessJson(JSON.stringify(value))
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
}
