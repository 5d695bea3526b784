import { exportWords } from '../../shared/message/en/export.ts'
import { t } from '../t.ts'

/** What people call a format; its own id where this page has no words for it. */
export function formatTitle(id: string): string {
  const key = `export.${id}`
  return isKnown(key) ? t(key) : id
}

function isKnown(key: string): key is keyof typeof exportWords {
  return Object.hasOwn(exportWords, key)
}
