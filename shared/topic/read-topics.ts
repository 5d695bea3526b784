import type { Topic } from './topic.ts'

const scheme = 'medtop:'

/** The topics of the table that is shipped: a head, then code, broader code, label and `retired`. */
export function readTopics(table: string): readonly Topic[] {
  return table
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line): Topic => {
      const [code = '', broader = '', label = '', retired = ''] = line.split('\t')
      return {
        code: scheme + code,
        label,
        broader: broader === '' ? null : scheme + broader,
        isRetired: retired === 'retired',
      }
    })
}
