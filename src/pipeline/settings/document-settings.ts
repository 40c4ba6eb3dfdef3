/** Derives the settings of a document from the options and from what the document declares. */
import {webUrl} from '../../metadata/page/document-base.js'
import type {DocumentInfo} from '../run-rules.js'
import type {CleanOptions} from './options.js'
import {type Settings, settingsFor} from './settings.js'

/**
 * The settings of a document. `declared` is the address that its front matter or page declares; a path is relative to
 * the site.
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
