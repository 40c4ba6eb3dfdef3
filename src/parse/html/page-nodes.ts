/**
 * The nodes of a parsed page. They are hast nodes. Additional data of the parser (parent, namespace, offsets) is
 * private to the classes, so JSON, copies and comparisons do not contain it.
 */
import type {Comment, Doctype, Element, ElementContent, Nodes, Properties, Root, RootData, Text} from 'hast'
import type {Attribute} from './page-properties.js'

declare module 'hast' {
  interface RootData {
    /** The page was nested deeper than the tree may be: the deepest elements were unwrapped. */
    isFlattened?: true
  }
}

type Position = NonNullable<Element['position']>

export type PageParent = PageElement | PageRoot
export type PageChild = PageElement | PageText | PageComment | PageDoctype

class PageNode {
  declare position: Position
  #parent: PageParent | null = null
  #start = -1
  #end = -1

  /** Parent in the page as parsed: rules that move or remove nodes do not update it. */
  get pageParent(): PageParent | null {
    return this.#parent
  }
  set pageParent(parent: PageParent | null) {
    this.#parent = parent
  }

  /** Offset in the source; `-1` for an element without a tag in the source. */
  get startOffset(): number {
    return this.#start
  }
  get endOffset(): number {
    return this.#end
  }
  set endOffset(end: number) {
    this.#end = end
  }

  setRange(start: number, end: number): undefined {
    this.#start = start
    this.#end = end
  }
}

export class PageElement extends PageNode implements Element {
  readonly type = 'element'
  tagName: string
  properties: Properties
  children: ElementContent[] = []
  // The content of a `template`: only such elements have the field, and not those that are a shadow root.
  declare content?: PageRoot
  readonly #namespace: string
  /** Where the start tag ends. */
  #open = -1
  #hasEndTag = false
  #attributes: readonly Attribute[] | undefined

  constructor(tagName: string, namespace: string, properties: Properties) {
    super()
    this.tagName = tagName
    this.properties = properties
    this.#namespace = namespace
  }

  get namespace(): string {
    return this.#namespace
  }

  get openEnd(): number {
    return this.#open
  }
  set openEnd(offset: number) {
    this.#open = offset
  }

  get hasEndTag(): boolean {
    return this.#hasEndTag
  }
  set hasEndTag(value: boolean) {
    this.#hasEndTag = value
  }

  /** Attributes as written; only for the few elements whose attributes the parser reads again. */
  get attributes(): readonly Attribute[] {
    return this.#attributes ?? []
  }
  set attributes(attributes: readonly Attribute[]) {
    this.#attributes = attributes
  }
}

export class PageText extends PageNode implements Text {
  readonly type = 'text'
  value: string

  constructor(value: string) {
    super()
    this.value = value
  }
}

export class PageComment extends PageNode implements Comment {
  readonly type = 'comment'
  value: string

  constructor(value: string) {
    super()
    this.value = value
  }
}

export class PageDoctype extends PageNode implements Doctype {
  readonly type = 'doctype'
}

export class PageRoot implements Root {
  readonly type = 'root'
  children: Root['children'] = []
  data: RootData & {quirksMode: boolean} = {quirksMode: false}
  declare position: Position
}

/**
 * The parent a node of a whole page had when it was parsed; `undefined` for the root, for a node that a rule made and
 * for one that another parser made.
 */
export function parentOf(node: Nodes): Element | Root | undefined {
  return node instanceof PageNode ? (node.pageParent ?? undefined) : undefined
}
