import type { Guid } from '../../shared/article/guid.ts'
import type { Finding } from '../../shared/article/release-checks.ts'

type FieldName = Finding['field']

/** The id of a field's element, so that a check can lead to it; two articles may be on the screen. */
export function fieldId(guid: Guid, field: FieldName): string {
  return `${field}-of-${guid}`
}

/** Puts the focus into a field; false when it is not on the screen. */
export function focusField(guid: Guid, field: FieldName): boolean {
  const element = document.getElementById(fieldId(guid, field))
  if (element === null) return false
  const control = element.tabIndex >= 0 ? element : element.querySelector('input')
  element.scrollIntoView({ block: 'center' })
  control?.focus()
  return true
}

/** Puts the focus into a field that is about to be drawn. */
export function focusOnceDrawn(guid: Guid, field: FieldName, frames = 30): void {
  requestAnimationFrame(() => {
    if (!focusField(guid, field) && frames > 0) focusOnceDrawn(guid, field, frames - 1)
  })
}
