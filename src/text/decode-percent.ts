/** The text with its percent escapes decoded; as it is where one of them is broken. */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
