import { t } from '../../t.ts'

function labelOf(urgency: number): string {
  if (urgency === 1) return t('editor.urgency1')
  if (urgency === 2) return t('editor.urgency2')
  if (urgency === 3) return t('editor.urgency3')
  return t(urgency < 6 ? 'editor.urgencyNormal' : 'editor.urgencyLow', { urgency })
}

/** IPTC urgencies with the words a wire desk has for them. */
export function urgencyOptions() {
  return Array.from({ length: 9 }, (_, at) => ({
    value: String(at + 1),
    label: labelOf(at + 1),
  }))
}
