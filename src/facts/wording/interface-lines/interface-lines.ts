/**
 * What interfaces say: whole lines of forms, buttons, notices and labels that plugins and platforms print around an
 * article, one file for each language.
 *
 * A line is written in lower case without punctuation at its ends. `#` stands for any number, `{name}` for up to eight
 * words (a site, a writer), `{network}` for the name of a social network or app.
 */
import type {Intent} from './intents.js'

export interface InterfaceLines {
  /** BCP 47 tag. */
  language: string
  lines: Readonly<Partial<Record<Intent, string>>>
}
