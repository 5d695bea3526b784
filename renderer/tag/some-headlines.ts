import type { SomeStories } from '../../shared/tag/retagged.ts'
import { t } from '../t.ts'

/** The first headlines, and how many more there are: `“One”, “Two” and 3 more`. */
export function someHeadlines({ count, headlines }: SomeStories): string {
  const names = headlines
    .map((headline) => `“${headline.trim() || t('frame.untitled')}”`)
    .join(', ')
  const more = count - headlines.length
  return more > 0 ? t('tags.andMore', { names, more }) : names
}
