import type {Warning} from '../types.js'

export interface LeadInBlock {
  text: string
  line: number
  kind: 'paragraph' | 'heading' | 'list' | 'table' | 'code' | 'other'
}

export function findLostLists(blocks: readonly LeadInBlock[]): Warning[] {
  return []
}
