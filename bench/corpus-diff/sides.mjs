// The two sides: commits or the working tree, each as a folder with a built CLI, and what such a CLI makes of documents.
import {spawn, spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {root, walk} from '../shared.mjs'
import {KnownError, UsageError} from './errors.mjs'

/**
 * Built commits, by sha, as the package they would ship. Below node_modules: git does not see it, nobody else may
 * write there as in a folder for temporary files, packages are found from there, and `npm ci` takes it away.
 */
const cache = path.join(root, 'node_modules/.cache/corpus-diff')
const maxCached = 6
const prefix = 'clean-articles-corpus-diff-'
const isWindows = process.platform === 'win32'

/** A side that is a commit: `{name, sha, subject}`. */
export function commitSide(ref) {
  const found = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`)
  if (found.status !== 0) throw new UsageError(`git knows no commit ${ref}`)
  const sha = found.stdout.trim()
  return {name: ref, sha, subject: git('log', '-1', '--format=%s', sha).stdout.trim()}
}

/** The side that is the working tree, with what is not committed yet. */
export function workingTreeSide() {
  const changed = git('status', '--porcelain', '--untracked-files=all')
    .stdout.split('\n')
    .filter(Boolean).length
  const base = git('rev-parse', '--short', 'HEAD').stdout.trim()
  return {name: 'working tree', subject: `${base} and ${changed} files that are not committed`}
}

/** A folder for temporary files, whose name tells the process it belongs to. */
export function makeFolder() {
  return fs.mkdtempSync(path.join(os.tmpdir(), `${prefix}${process.pid}-`))
}

/** Remove the folder and what git knows of checkouts in it. */
export function removeFolder(folder) {
  const start = fs.realpathSync(folder) + path.sep
  for (const checkout of checkouts().filter((checkout) => checkout.startsWith(start))) {
    git('worktree', 'remove', '--force', checkout)
  }
  // A build that was stopped may still be writing.
  fs.rmSync(folder, {recursive: true, force: true, maxRetries: 5})
}

/** Remove what runs left behind that were killed and could not do it. */
export function removeLeftBehind() {
  for (const checkout of checkouts()) {
    const folder = path.dirname(checkout)
    const owner = new RegExp(`^${prefix}(\\d+)-`).exec(path.basename(folder))?.[1]
    if (owner === undefined || isRunning(Number(owner))) continue
    git('worktree', 'remove', '--force', checkout)
    fs.rmSync(folder, {recursive: true, force: true})
  }
}

/**
 * The folder of a side with its built CLI. The working tree is copied and built apart: its own `dist` stays as it is,
 * and it may be edited meanwhile.
 *
 * @param temp As `makeFolder` gives it.
 * @param signal Ends the build.
 */
export async function buildSide(side, temp, signal) {
  if (side.sha === undefined) {
    const copy = copyWorkingTree(path.join(temp, 'working-tree'))
    linkPackages(copy)
    await npm(['run', 'build'], copy, signal)
    return copy
  }
  const folder = path.join(cache, side.sha)
  if (isUsable(folder)) {
    fs.utimesSync(folder, new Date(), new Date())
    return folder
  }
  const checkout = path.join(temp, side.sha)
  const added = git('worktree', 'add', '--detach', checkout, side.sha)
  if (added.status !== 0) throw new KnownError(`cannot check out ${side.name}:\n${added.stderr}`)
  const hasOwnPackages = !hasSamePackages(checkout)
  if (hasOwnPackages) await npm(['ci'], checkout, signal)
  else linkPackages(checkout)
  await npm(['run', 'build'], checkout, signal)
  // The cache has room for what the CLI runs on, not for what builds it.
  if (hasOwnPackages) await npm(['prune', '--omit=dev'], checkout, signal)
  keep(checkout, folder, hasOwnPackages ? ['node_modules'] : [])
  return folder
}

/**
 * Clean a folder with the CLI of a side: the parsed report, and the outputs' bytes by the names the report gives them.
 *
 * @param build The side's folder.
 * @param inputs The folder of documents; the output stands beside it meanwhile.
 */
export async function cleanWith(build, inputs, {preset, jobs, signal}) {
  const bin = path.join(build, 'bin/clean-articles.js')
  const output = path.join(path.dirname(inputs), 'output')
  const report = path.join(path.dirname(inputs), 'report.json')
  const help = await run(process.execPath, [bin, '--help'], {cwd: inputs, signal})
  // One of the older commands knows no configuration, and there is none here.
  const flags = help.includes('--no-config') ? ['--no-config'] : []
  // Named by the same relative path on both sides, so that reports differ in nothing but what was done.
  const places = ['.', '-o', '../output', '--report', '../report.json']
  const options = ['--preset', preset, '--jobs', String(jobs), '--no-progress', ...flags]
  try {
    // 3: some files failed, as their entries tell.
    await run(process.execPath, [bin, ...places, ...options], {cwd: inputs, signal, codes: [0, 3]})
    return {report: JSON.parse(fs.readFileSync(report, 'utf8')), outputs: readOutputs(output, inputs)}
  } finally {
    fs.rmSync(output, {recursive: true, force: true})
    fs.rmSync(report, {force: true})
  }
}

function readOutputs(output, inputs) {
  const nameOf = (file) => path.relative(inputs, file).replaceAll(path.sep, '/')
  return new Map(walk(output).map((file) => [nameOf(file), fs.readFileSync(file)]))
}

function copyWorkingTree(target) {
  const listed = git('ls-files', '-z', '--cached', '--others', '--exclude-standard').stdout
  for (const name of new Set(listed.split('\0').filter(Boolean))) {
    const source = path.join(root, name)
    // What is deleted and not committed yet is still listed.
    if (!fs.existsSync(source)) continue
    fs.cpSync(source, path.join(target, name), {recursive: true})
  }
  return target
}

/** `npm` without scripts of packages: `prepare` would build once more. Those that are run by name do run. */
function npm(args, cwd, signal) {
  const flags = args[0] === 'run' ? [] : ['--ignore-scripts', '--no-audit', '--no-fund']
  return run('npm', [...args, ...flags], {cwd, signal})
}

function linkPackages(folder) {
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction')
}

/**
 * Whether the packages of the working tree serve a commit: all it asks for are there, the same and in the same place.
 * More of them do no harm, but for those inside of one it asks for, which would be found first.
 */
function hasSamePackages(folder) {
  const [theirs, ours] = [folder, root].map(lockedPackages)
  const isSame = ([place, id]) => ours.get(place) === id
  const isHarmless = (place) =>
    theirs.has(place) || !theirs.has(place.replace(/\/node_modules\/(?!.*\/node_modules\/).*/, ''))
  return [...theirs].every(isSame) && [...ours.keys()].every(isHarmless)
}

/** What a lock file names, by its place. */
function lockedPackages(folder) {
  const {packages} = JSON.parse(fs.readFileSync(path.join(folder, 'package-lock.json'), 'utf8'))
  // The first is the project itself.
  const {'': _project, ...installed} = packages
  return new Map(
    Object.entries(installed).map(([place, {version, integrity}]) => [place, `${version} ${integrity}`])
  )
}

function isUsable(folder) {
  if (!fs.existsSync(folder)) return false
  return fs.existsSync(path.join(folder, 'node_modules')) || hasSamePackages(folder)
}

/** Keep what the built commit would ship, and what else is named. */
function keep(checkout, folder, others) {
  const {files} = JSON.parse(fs.readFileSync(path.join(checkout, 'package.json'), 'utf8'))
  const fresh = `${folder}.${process.pid}`
  const names = ['package.json', 'package-lock.json', ...files, ...others]
  for (const name of names) {
    const source = path.join(checkout, name)
    if (fs.existsSync(source))
      fs.cpSync(source, path.join(fresh, name), {recursive: true, verbatimSymlinks: true})
  }
  // In place as a whole or not at all.
  fs.rmSync(folder, {recursive: true, force: true})
  fs.renameSync(fresh, folder)
  dropOldest()
}

function dropOldest() {
  const time = (name) => fs.statSync(path.join(cache, name)).mtimeMs
  const names = fs.readdirSync(cache).sort((one, other) => time(other) - time(one))
  for (const name of names.slice(maxCached)) fs.rmSync(path.join(cache, name), {recursive: true, force: true})
}

function checkouts() {
  const lines = git('worktree', 'list', '--porcelain').stdout.split('\n')
  return lines.flatMap((line) => /^worktree (.+)/.exec(line)?.slice(1).map(path.normalize) ?? [])
}

function isRunning(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // It runs, and is somebody else's.
    return error.code === 'EPERM'
  }
}

function git(...args) {
  return spawnSync('git', ['-C', root, ...args], {encoding: 'utf8', maxBuffer: 1 << 28})
}

/** Run a command; resolves to its stdout. What it printed is told only if it fails. */
function run(command, args, {cwd, signal, codes = [0]}) {
  return new Promise((resolve, reject) => {
    // npm is a script there.
    const child = spawn(command, args, {cwd, signal, shell: isWindows && command === 'npm'})
    const printed = {stdout: '', stderr: ''}
    for (const name of ['stdout', 'stderr']) {
      child[name].setEncoding('utf8').on('data', (text) => {
        printed[name] += text
      })
    }
    child.on('error', reject)
    child.on('close', (code) => {
      if (codes.includes(code)) return resolve(printed.stdout)
      const said = shorten((printed.stdout + printed.stderr).trimEnd().split('\n')).join('\n')
      reject(new KnownError(`${path.basename(command)} ${args.join(' ')} exits ${code} in ${cwd}:\n${said}`))
    })
  })
}

/** Compilers tell first what is wrong, and npm last, or the other way round. */
function shorten(lines, most = 40) {
  return lines.length > most ? [...lines.slice(0, most / 2), '…', ...lines.slice(-most / 2)] : lines
}
