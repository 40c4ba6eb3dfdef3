/** How large a report may become. Texts are counted in UTF-16 code units. */
export interface HtmlLimits {
  /** Texts of one file that go in whole; of a larger one, only what is around its edits. */
  fileText: number
  /** Edits of one file that are listed. */
  fileEdits: number
  /** Packed details after which further files show only what is around their edits, in characters of base64. */
  wholeTexts: number
  /** Packed details after which further files are only rows of the table, in characters of base64. */
  details: number
}

/** With all of them reached the report has some 100 MB, which Chromium opens in about two seconds. */
export const defaultLimits: Readonly<HtmlLimits> = {
  fileText: 1_000_000,
  fileEdits: 20_000,
  wholeTexts: 64 * 1024 * 1024,
  details: 96 * 1024 * 1024
}

/** Unchanged lines shown before and behind an edit where the whole text does not fit. */
export const contextLines = 3
/** Warnings of one file that are listed. */
export const fileWarnings = 500
/** Characters of a reason, a warning or a value of the metadata. */
export const noteLength = 1_000
/** Hosts that are told apart. */
export const hostLimit = 10_000
/** Text of details that is packed together. */
export const blockText = 192 * 1024
