/** Notes about runs over folders elsewhere. */
import {readdirSync, renameSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {moveNote, notedRoots, noteRun} from '../../../src/report/restore/known-runs.js'
import {Workspace} from '../../cli/workspace.js'

function setUp() {
  const workspace = new Workspace({'r.json': '', 'content/a.md': ''})
  return {
    workspace,
    report: workspace.path('r.json'),
    content: workspace.path('content'),
    data: workspace.path('data')
  }
}

describe('notes', () => {
  it('are found by the report, by any of its paths', async () => {
    const {content, data, report, workspace} = setUp()
    expect(await notedRoots(report, data)).toEqual([])
    expect(await noteRun(report, [content], data)).toBe(true)
    expect(await notedRoots(report, data)).toEqual([content])
    symlinkSync('r.json', workspace.path('link.json'))
    expect(await notedRoots(workspace.path('link.json'), data)).toEqual([content])
    workspace.write('other.json', '')
    expect(await notedRoots(workspace.path('other.json'), data)).toEqual([])
    expect(await notedRoots(workspace.path('nowhere.json'), data)).toEqual([])
  })

  it('go with a report that is renamed, and back', async () => {
    const {content, data, report, workspace} = setUp()
    const kept = workspace.path('r-1.json')
    await noteRun(report, [content], data)
    renameSync(report, kept)
    await moveNote(report, kept, data)
    workspace.write('r.json', '')
    expect(await notedRoots(kept, data)).toEqual([content])
    expect(await notedRoots(report, data)).toEqual([])
    await noteRun(report, [workspace.path('else')], data)
    renameSync(kept, report)
    await moveNote(kept, report, data)
    expect(await notedRoots(report, data)).toEqual([content])
  })

  it('of another run under that name do not stay for a report without any', async () => {
    const {content, data, report, workspace} = setUp()
    workspace.write('r-1.json', '')
    await noteRun(report, [content], data)
    renameSync(workspace.path('r-1.json'), report)
    await moveNote(workspace.path('r-1.json'), report, data)
    expect(await notedRoots(report, data)).toEqual([])
  })

  it('name no folder that became a link', async () => {
    const {content, data, report, workspace} = setUp()
    await noteRun(report, [content, workspace.root], data)
    renameSync(content, workspace.path('secret'))
    symlinkSync('secret', content)
    expect(await notedRoots(report, data)).toEqual([workspace.root])
  })

  it.each([
    '',
    'null',
    '[]',
    '{"report":1}',
    '{"report":"REPORT"}',
    '{"report":"REPORT","roots":"/"}'
  ])('that are damaged are none: %s', async (text) => {
    const {content, data, report} = setUp()
    await noteRun(report, [content], data)
    writeFileSync(join(data, readdirSync(data)[0]!), text.replace('REPORT', report))
    expect(await notedRoots(report, data)).toEqual([])
    await moveNote(report, report, data)
    expect(await noteRun(report, [content], data)).toBe(true)
    expect(await notedRoots(report, data)).toEqual([content])
  })

  it('are forgotten with their report, and cannot be written everywhere', async () => {
    const {content, data, report, workspace} = setUp()
    await noteRun(report, [content], data)
    rmSync(report)
    workspace.write('other.json', '')
    await noteRun(workspace.path('other.json'), [content], data)
    expect(readdirSync(data)).toHaveLength(1)
    workspace.write('file', '')
    expect(await noteRun(workspace.path('other.json'), [content], workspace.path('file'))).toBe(false)
    expect(await noteRun(report, [content], data)).toBe(false)
  })
})
