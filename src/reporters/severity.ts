/** How bad a finding is, in the words most formats share. */
import type {ReportedFinding} from '../report/findings/finding.js'

export type Severity = 'error' | 'warning' | 'note'

/** Tidying is never more than a note; of the rest, what leaves no doubt is an error. */
export function severityOf({
  category,
  confidence
}: Pick<ReportedFinding, 'category' | 'confidence'>): Severity {
  if (category === 'tidy') return 'note'
  return confidence === 'certain' ? 'error' : 'warning'
}
