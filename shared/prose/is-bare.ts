import type { ProseNode } from './prose.ts'

/** Whether there is nothing in it to read or see, whatever it is made of. */
export function isBare({ type, text = '', content = [] }: ProseNode): boolean {
  if (type === 'image' || type === 'embed' || type === 'horizontalRule') return false
  return text.trim() === '' && content.every(isBare)
}
