/** Places that no report alone may have written to. */
import {describe, expect, it} from 'vitest'
import {isOpenTo, objectionTo} from '../../../src/report/restore/guarded.js'

describe('objectionTo', () => {
  it.each([
    'content/a.md',
    'a.MD',
    'notes./a. .md',
    'content/b.html',
    'git/a.md',
    'hooks/a.txt',
    'aux.md',
    'a:b.md',

    'x/../y.md'
  ])('has none to %j', (path) => {
    expect(objectionTo(path, 'linux')).toBe(undefined)
  })

  it.each([
    '.git/a.md',
    '.GIT/a.md',
    '.Git/hooks/pre-commit',
    'sub/.git/a.md',
    'sub\\.git\\a.md',
    '.git./a.md',
    '.git ./a.md',
    '.git . ./a.md',
    '.git::$INDEX_ALLOCATION/a.md',
    'GIT~1/a.md',
    '.g\u200Cit/a.md',
    '.gi\uFEFFt/a.md',
    '.\uFF47it/a.md',
    '.\u0001git/a.md',
    '.hg/a.md',
    '.jj/a.md'
  ])('never lets a report write to %j', (path) => {
    expect(objectionTo(path, 'linux')).toBe('never')
    expect(isOpenTo(`/x/${path}`, '/x')).toBe(false)
    expect(isOpenTo(`/x/${path}`, `/x/${path.replace(/[/\\][^/\\]*$/, '')}`)).toBe(false)
  })

  it.each([
    '.github/workflows/a.md',
    '.GitHub/a.md',
    '.gitlab-ci.yml',
    '.husky/pre-commit',
    'a/.vscode/b.md',
    '\u200B.github/a.md',
    'node_modules/a/README.md',
    'Node_Modules/a.md',
    'package.json',
    'hooks/pre-commit',
    'Jenkinsfile',
    'post.md.sh',
    'post.md.',
    '.hidden.md',
    'a.adoc',
    'content/..a/b.html',
    '..',
    ''
  ])('guards %j', (path) => {
    expect(objectionTo(path, 'linux')).toBe('guarded')
  })

  it.each([
    'aux.md',
    'NUL.txt',
    'com1.md',
    'con/a.md',
    'a.md:x.md',
    'a./b.md',
    'a /b.md',
    'a?.md'
  ])('takes no %j on Windows', (path) => {
    expect(objectionTo(path, 'win32')).toBe('never')
  })
})

describe('isOpenTo', () => {
  it('asks for the way from the root alone', () => {
    expect(isOpenTo('/x/.notes/a.md', '/x')).toBe(false)
    expect(isOpenTo('/x/.notes/a.md', '/x/.notes')).toBe(true)
    expect(isOpenTo('/x/.notes/.more/a.md', '/x/.notes')).toBe(false)
    expect(isOpenTo('/x/a.adoc', '/x/a.adoc')).toBe(true)
    expect(isOpenTo('/xy/a.md', '/x')).toBe(false)
  })
})
