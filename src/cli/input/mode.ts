/** What the options request together, and which of them contradict one another. */
import {CleanArticlesError} from '../../errors.js'
import type {RawOptions} from './options.js'

/** What a run does with its results. */
export interface Mode {
  /** Where the cleaned files go; `none` writes no file. */
  kind: 'folder' | 'in-place' | 'none'
  check: boolean
  diff: boolean
}

/** Throws `bad-option` for options that contradict one another, and where no input is named. */
export function chooseMode(paths: readonly string[], raw: RawOptions): Mode {
  const {check = false, diff = false, write = false} = raw
  const stdin = raw.stdinFilepath !== undefined
  const isListed = raw.filesFrom !== undefined || raw.since !== undefined
  if (paths.length === 0 && !stdin && !isListed) {
    throw new CleanArticlesError('bad-option', 'no files or folders are named', {
      hint: 'For example: clean-articles articles/. See clean-articles --help.'
    })
  }
  refuseTogether(stdin && paths.length > 0, '--stdin-filepath', 'paths')
  refuseTogether(write && stdin, '--stdin-filepath', '--write')
  refuseTogether(write && check, '--write', '--check')
  refuseTogether(write && diff, '--write', '--diff')
  for (const [other, given] of Object.entries({write, check, diff, 'stdin-filepath': stdin})) {
    refuseTogether(raw.outDir !== undefined && given, '--out-dir', `--${other}`)
  }
  for (const [other, given] of Object.entries({
    since: raw.since,
    'files-from': raw.filesFrom,
    'update-baseline': raw.updateBaseline
  })) {
    refuseTogether(stdin && given !== undefined, '--stdin-filepath', `--${other}`)
  }
  for (const [option, given] of Object.entries({
    baseline: raw.baseline,
    'update-baseline': raw.updateBaseline
  })) {
    if (given === undefined || check) continue
    throw new CleanArticlesError('bad-option', `--${option} needs --check`, {
      hint: 'A baseline is what a check accepts; a run that writes cleans everything.'
    })
  }
  return {kind: write ? 'in-place' : check || diff ? 'none' : 'folder', check, diff}
}

function refuseTogether(both: boolean, first: string, second: string): void {
  if (!both) return
  throw new CleanArticlesError('bad-option', `${first} and ${second} do not go together`, {
    hint: 'Choose one; see clean-articles --help.'
  })
}
