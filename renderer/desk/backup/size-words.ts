import { t } from '../../t.ts'

const units = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const

/** So many bytes as people say it: `412 MB`. */
export function sizeWords(bytes: number): string {
  let size = bytes / 1000
  let unit: (typeof units)[number] = units[0]
  for (const larger of units.slice(1)) {
    if (size < 1000) break
    size /= 1000
    unit = larger
  }
  const rounded = size < 10 && unit !== 'kilobyte' ? Math.round(size * 10) / 10 : Math.ceil(size)
  return t('backup.size', { size: rounded, unit })
}
