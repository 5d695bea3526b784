import type { Finding } from '../../shared/article/release-checks.ts'

type FieldName = Finding['field']

/** The id of a field's element, so that a check can lead to it. */
export function fieldId(field: FieldName): string {
  return `article-${field}`
}

/** Puts the focus into a field; false when it is not on the screen. */
export function focusField(field: FieldName): boolean {
  const element = document.getElementById(fieldId(field))
  if (element === null) return false
  const control = element.tabIndex >= 0 ? element : element.querySelector('input')
  element.scrollIntoView({ block: 'center' })
  control?.focus()
  return true
}
