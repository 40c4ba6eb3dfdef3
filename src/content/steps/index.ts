/** The steps from a page to its article, in their order. */
import type {ContentPage} from '../page/page.js'
import {dropAskingBoxes} from './asking-boxes.js'
import {dropAuthorNote} from './author-note.js'
import {findCore} from './core.js'
import {dropFurniture} from './furniture.js'
import {dropDeadJumps} from './jumps.js'
import {dropKnownLines} from './known-lines.js'
import {dropOrphans} from './orphans.js'
import {dropPullQuotes} from './pull-quotes.js'
import {dropSurroundings} from './surroundings.js'
import {dropTails} from './tails.js'
import {dropTitle} from './title.js'

/** Drops regions of the page. The measures that later steps read no longer contain them. */
export type Step = (page: ContentPage) => void

/** Every step, with what it needs from the steps before it. */
const thorough: readonly Step[] = [
  // First: it finds a box by its field, and `dropFurniture` drops forms.
  dropAskingBoxes,
  // Before the core is searched: a sidebar or a menu with much text outweighs a short article.
  (page) => dropFurniture(page, 'weak'),
  // The core is the heaviest part of what is left; what stands around it needs evidence to be kept.
  (page) => dropSurroundings(page, findCore(page)),
  // After `dropSurroundings`, which finds lead and picture by the place of the headline.
  dropTitle,
  // From here on, only lines of the article are judged: the size of tails is compared with its running text.
  dropTails,
  // A quote is dropped only where the text that is kept says the same.
  dropPullQuotes,
  // After all steps that drop sections: a heading is an orphan when what it headed is gone.
  (page) => dropOrphans(page, page.body),
  // After `dropTails` and `dropOrphans`: the note is one of the last lines only when what followed it is gone.
  dropAuthorNote,
  // The same holds for lines at both ends of the text. A heading that it drops leaves no orphans.
  dropKnownLines,
  // Last: a list of jumps is dead when any other step dropped its targets.
  dropDeadJumps
]

/** Only furniture and the title; for a page of which `thorough` leaves too little. */
const careful: readonly Step[] = [(page) => dropFurniture(page, 'weak'), dropTitle]

/** The same, with only those names that leave no doubt. */
const sure: readonly Step[] = [(page) => dropFurniture(page, 'strong'), dropTitle]

/** Lists of steps. Each is tried on the unchanged page where the one before leaves too little of it. */
export const attempts: readonly (readonly Step[])[] = [thorough, careful, sure]
