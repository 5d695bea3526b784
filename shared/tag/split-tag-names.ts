import { cleanTagName } from './clean-tag-name.ts'
import { foldTagName } from './find-tag.ts'

/** The names in what a person typed or pasted: `a, b, #c`, or one a line; each of them once. */
export function splitTagNames(text: string): readonly string[] {
  const byFold = new Map<string, string>()
  for (const part of text.split(/[,;\r\n\t]|\s(?=#)/)) {
    const name = cleanTagName(part)
    const fold = foldTagName(name)
    if (fold !== '' && !byFold.has(fold)) byFold.set(fold, name)
  }
  return [...byFold.values()]
}
