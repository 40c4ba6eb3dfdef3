/** The severity of a finding, in the levels that most formats share. */
import type {ReportedFinding} from '../report/findings/finding.js'

export type Severity = 'error' | 'warning' | 'note'

/** Tidying is a note; of the rest, what is certain is an error, and what is likely a warning. */
export function severityOf({
  category,
  confidence
}: Pick<ReportedFinding, 'category' | 'confidence'>): Severity {
  if (category === 'tidy') return 'note'
  return confidence === 'certain' ? 'error' : 'warning'
}
