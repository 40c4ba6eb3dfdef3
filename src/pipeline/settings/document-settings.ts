/** From the options and what a document declares about itself to the settings it is cleaned with. */
import {webUrl} from '../../metadata/page/document-base.js'
import type {DocumentInfo} from '../run-rules.js'
import type {CleanOptions} from './options.js'
import {type Settings, settingsFor} from './settings.js'

/**
 * `declared` is the address the document gives for itself, in its front matter or its page; a path there is one of the
 * site.
 */
export function documentSettings(
  options: CleanOptions,
  declared: string | undefined
): {info: DocumentInfo; settings: Settings} {
  const {path} = options
  const url = options.url ?? webUrl(declared, webUrl(options.site))?.href
  const settings = settingsFor(options, {path, url})
  return {info: {path, url: url ?? settings.site}, settings}
}
