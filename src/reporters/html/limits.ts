/** How large a report may become. Texts are counted in UTF-16 code units. */
export interface HtmlLimits {
  /** Texts of one file that go in whole; of a larger one, only what is around its edits. */
  fileText: number
  /** Edits of one file that are listed. */
  fileEdits: number
  /** Size of packed details, in characters of base64, after which files show only what is around their edits. */
  wholeTexts: number
  /** Size of packed details, in characters of base64, after which files are only rows of the table. */
  details: number
}

/** With all of them reached the report has some 100 MB, which Chromium opens in about two seconds. */
export const defaultLimits: Readonly<HtmlLimits> = {
  fileText: 1_000_000,
  fileEdits: 20_000,
  wholeTexts: 64 * 1024 * 1024,
  details: 96 * 1024 * 1024
}

/** Unchanged lines shown before and after an edit where the whole text does not fit. */
export const contextLines = 3
/** Warnings of one file that are listed. */
export const fileWarnings = 500
/** Longest reason, warning or value of the metadata. */
export const noteLength = 1_000
/** How many hosts are counted; further ones are left out. */
export const hostLimit = 10_000
/** Size of the details, as JSON, that are packed into one block. */
export const blockText = 192 * 1024
