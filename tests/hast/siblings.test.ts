/** Places among siblings, and removals from crowds of them: as a plain list has it. */
import fc from 'fast-check'
import type {Element, Nodes} from 'hast'
import {describe, expect, it} from 'vitest'
import {EditLog} from '../../src/edits/edit-log.js'
import {resolveEdits} from '../../src/edits/resolve.js'
import {
  allowGaps,
  closeGaps,
  hasOther,
  indexOfSibling,
  removeChildren,
  siblingBefore,
  siblingBehind
} from '../../src/hast/siblings.js'

const text = (value: string): Nodes => ({type: 'text', value})

function parent(count: number): Element {
  const children = Array.from({length: count}, (_, at) => text(String(at))) as Element['children']
  return {type: 'element', tagName: 'div', properties: {}, children}
}

const values = (node: Element) => node.children.map((child) => (child as {value: string}).value)

describe('siblings', () => {
  it('finds each place, in any order of asking', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(299), {maxLength: 40}), (asked) => {
        const {children} = parent(300)
        for (const index of asked) expect(indexOfSibling(children, children[index]!)).toBe(index)
        expect(indexOfSibling(children, text('0'))).toBe(-1)
      })
    )
  })

  it('finds a place again when siblings went', () => {
    const {children} = parent(300)
    indexOfSibling(children, children[290]!)
    const last = children[299]!
    children.splice(10, 200)
    expect(indexOfSibling(children, last)).toBe(99)
    children.length = 0
    expect(indexOfSibling(children, last)).toBe(-1)
  })

  it('looks for neighbours beyond what is skipped', () => {
    const siblings = ['a', '', '', 'b', ''].map(text)
    const isSkipped = (node: Nodes) => node.type === 'text' && node.value === ''
    expect(siblingBefore(siblings, 3, isSkipped)).toBe(0)
    expect(siblingBefore(siblings, 0, isSkipped)).toBe(-1)
    expect(siblingBehind(siblings, 0, isSkipped)).toBe(3)
    expect(siblingBehind(siblings, 3, isSkipped)).toBe(-1)
    expect(hasOther(siblings, siblings[3]!, (node) => !isSkipped(node))).toBe(true)
    expect(hasOther(siblings.slice(1), siblings[3]!, (node) => !isSkipped(node))).toBe(false)
  })

  it('removes from a crowd on the way forward as `splice` does', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), {minLength: 1, maxLength: 60}), (steps) => {
        const node = parent(6000)
        const plain = values(node)
        expect(allowGaps(node)).toBe(true)
        let at = 0
        let plainAt = 0
        // What to do at each place: go on, or take out so many.
        for (let step = 0; at < node.children.length; step++) {
          const count = steps[step % steps.length]!
          expect(values(node)[at]).toBe(plain[plainAt])
          if (count === 0) {
            at++
            plainAt++
            if (step % 7 === 0) at += 300
            if (step % 7 === 0) plainAt += 300
            continue
          }
          const taken = Math.min(count * 200, node.children.length - at)
          at = removeChildren(node, at, taken)
          plain.splice(plainAt, taken)
        }
        closeGaps(node)
        expect(values(node)).toEqual(plain)
      }),
      {numRuns: 40}
    )
  })

  it('removes from a crowd on the way back', () => {
    const node = parent(9000)
    allowGaps(node)
    for (let index = 8999; index >= 0; index--) if (index % 3 > 0) removeChildren(node, index, 1)
    closeGaps(node)
    expect(values(node)).toEqual(values(parent(9000)).filter((value) => Number(value) % 3 === 0))
  })

  it('leaves no gaps where nobody closes them', () => {
    const node = parent(9000)
    removeChildren(node, 5, 2)
    expect(node.children).toHaveLength(8998)
    const few = parent(10)
    expect(allowGaps(few)).toBe(false)
    removeChildren(few, 0, 1)
    expect(few.children).toHaveLength(9)
  })
})

const edit = fc.record({
  start: fc.nat(60),
  length: fc.integer({min: 1, max: 25}),
  isTidy: fc.boolean(),
  isRemoval: fc.boolean()
})

describe('edits', () => {
  it('are found by the stretch they reach into', () => {
    fc.assert(
      fc.property(fc.array(edit, {maxLength: 30}), fc.nat(60), fc.nat(30), (edits, at, length) => {
        const log = new EditLog('')
        const scale = 500
        for (const [index, {start, length: size}] of edits.entries()) {
          log.add(entry(start * scale, (start + size) * scale, 'tracking-link', false, String(index)))
          log.overlapping(0, 1)
        }
        const [from, to] = [at * scale, (at + length) * scale]
        expect(log.overlapping(from, to)).toEqual(
          log.edits.filter(({start, end}) => start < to && end > from)
        )
      })
    )
  })

  it('that tidy cover what no other edit covers, once', () => {
    fc.assert(
      fc.property(fc.array(edit, {maxLength: 14}), (edits) => {
        const all = edits.map(({start, length, isTidy, isRemoval}) => ({
          ...entry(start, start + length, isTidy ? 'leftover' : 'affiliate-ad', isRemoval, ''),
          category: isTidy ? ('tidy' as const) : ('ad' as const)
        }))
        const made = resolveEdits(all)
        const owners: (string | undefined)[] = Array(100).fill(undefined)
        for (const {start, end, category} of made) {
          for (let at = start; at < end; at++) {
            expect(owners[at]).toBeUndefined()
            owners[at] = category
          }
        }
        // The tidying ones cover all that they covered before, themselves or by what they were cut around.
        for (const {start, end, category} of all) {
          if (category === 'tidy') for (let at = start; at < end; at++) expect(owners[at]).toBeDefined()
        }
        expect(made.map(({start}) => start)).toEqual(made.map(({start}) => start).sort((a, b) => a - b))
      })
    )
  })
})

function entry(
  start: number,
  end: number,
  rule: 'leftover' | 'tracking-link' | 'affiliate-ad',
  isRemoval: boolean,
  reason: string
) {
  const action = isRemoval ? ('remove' as const) : ('rewrite' as const)
  return {rule, confidence: 'certain' as const, action, start, end, after: '', block: false, reason}
}
