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

/** Drops regions of the page. What it drops is gone for the measures that later steps read. */
export type Step = (page: ContentPage) => void

/** Every step, with what it needs from the steps before it. */
const thorough: readonly Step[] = [
  // First: it finds a box by its field, and `dropFurniture` takes forms out.
  dropAskingBoxes,
  // Before the core is looked for: a sidebar or a menu with much text outweighs a short article.
  (page) => dropFurniture(page, 'weak'),
  // The core is the heaviest part of what is left; what stands around it needs evidence to stay.
  (page) => dropSurroundings(page, findCore(page)),
  // Behind `dropSurroundings`, which tells lead and picture by where the headline stands.
  dropTitle,
  // From here on the lines of the article alone are judged: tails are a share of its running text.
  dropTails,
  // A quote goes only where the text that stays says the same.
  dropPullQuotes,
  // Behind all that drops sections: a heading is an orphan when what it headed is gone.
  (page) => dropOrphans(page, page.body),
  // Behind `dropTails` and `dropOrphans`: the note is one of the last lines only when what stood behind it is gone.
  dropAuthorNote,
  // The same holds for both ends of the text; a heading it drops heads nothing that could become an orphan.
  dropKnownLines,
  // Last: a list of jumps is dead when any other step dropped its targets.
  dropDeadJumps
]

/** What regions are called and the title; for a page of which `thorough` leaves too little. */
const careful: readonly Step[] = [(page) => dropFurniture(page, 'weak'), dropTitle]

/** The same with names that leave no doubt. */
const sure: readonly Step[] = [(page) => dropFurniture(page, 'strong'), dropTitle]

/** Lists of steps, each tried on the page as it came where the one before leaves too little of it. */
export const attempts: readonly (readonly Step[])[] = [thorough, careful, sure]
