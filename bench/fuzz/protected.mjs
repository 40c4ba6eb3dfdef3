// Code that an edit reached into, by a parse of our own. Only what is certain is judged: fenced code at the top level
// that is closed, in a document whose front matter is plain, and an edit that takes a part of it.
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

const parser = unified().use(remarkParse).use(remarkGfm)

/** Where the body begins; `undefined` where that is a matter of taste. */
function bodyStartOf(source) {
  if (!/^\uFEFF?(?:---|\+\+\+|;;;|\{)/.test(source)) return 0
  return /^\uFEFF?---(?:\r\n|\n)(?:[\w-]+:.*(?:\r\n|\n))+---(?:\r\n|\n)/.exec(source)?.[0].length
}

/** The code that edits changed: `{code, edit}`. */
export function damagedCode(source, markdown, edits) {
  // A lone CR, template code and math make code and its end a matter of dialect.
  const bodyStart = /\r(?!\n)|\{[{%]|\$\$|<!--/.test(source) ? undefined : bodyStartOf(source)
  if (bodyStart === undefined || edits.length === 0 || !/```|~~~/.test(source)) return []
  const damaged = []
  for (const node of parser.parse(source.slice(bodyStart)).children) {
    if (node.type !== 'code') continue
    const start = node.position.start.offset + bodyStart
    const end = node.position.end.offset + bodyStart
    const code = source.slice(start, end)
    if (!isClosed(code)) continue
    const edit = edits.find((edit) => isPartOf(edit, start, end))
    if (edit && !markdown.includes(code)) damaged.push({code, edit})
  }
  return damaged
}

/** Whether the last line is the fence that the first one opened. */
function isClosed(code) {
  const fence = /^(`{3,}|~{3,})/.exec(code)?.[1]
  const last = /(?:\r\n|\n) {0,3}([`~]+)[ \t]*$/.exec(code)?.[1]
  return fence !== undefined && last !== undefined && last.startsWith(fence)
}

/** An edit that takes all of the code took what holds it: that may be right. */
function isPartOf({start, end}, from, to) {
  const touches = start.offset < to && end.offset > from
  return touches && !(start.offset <= from && end.offset >= to)
}
