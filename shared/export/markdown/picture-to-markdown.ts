import { isMediaName } from '../../prose/media-name.ts'
import type { ShownBlock } from './block-to-markdown.ts'
import { lineToMarkdown } from './line-to-markdown.ts'
import type { MarkdownLines } from './prose-to-markdown.ts'

/**
 * A picture, since Hugo drops a figure; on the next line its caption in emphasis, then its credit.
 */
export function pictureToMarkdown({ node, options, lost }: ShownBlock): MarkdownLines {
  const media = node.attrs?.['media']
  const said = (name: string): string => lineOf(node.attrs?.[name])
  const caption = said('caption')
  const words = [caption === '' ? '' : `_${caption}_`, said('credit')].filter((part) => part !== '')
  if (!isMediaName(media)) {
    lost.add('node image')
    return words.length === 0 ? [] : [words.join(' ')]
  }
  const image = `![${said('alt')}](${options.mediaAddress(media)})`
  return words.length === 0 ? [image] : [`${image}  `, words.join(' ')]
}

function lineOf(text: unknown): string {
  if (typeof text !== 'string') return ''
  return lineToMarkdown([{ type: 'text', text }], new Set()).join(' ')
}
