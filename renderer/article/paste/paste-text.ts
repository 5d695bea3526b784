import {
  Fragment,
  type Mark,
  type Node,
  type ResolvedPos,
  type Schema,
  Slice,
} from '@tiptap/pm/model'

/** Plain text as paragraphs: an empty line ends one, a single line break stays a line break. */
export function pastedText(text: string, context: ResolvedPos): Slice {
  const { schema } = context.doc.type
  const nodes = paragraphsOf(text).map((lines) =>
    schema.node('paragraph', null, lineNodes(schema, lines, context.marks())),
  )
  return Slice.maxOpen(Fragment.from(nodes))
}

function paragraphsOf(text: string): readonly string[][] {
  const paragraphs: string[][] = [[]]
  const lines = text.split(/\r\n?|\n/)
  // Spaces alone, between two words, are meant.
  if (lines.length === 1) return [lines]
  for (const line of lines) {
    if (line.trim() === '') paragraphs.push([])
    else paragraphs.at(-1)?.push(line)
  }
  return paragraphs.filter((lines) => lines.length > 0)
}

function lineNodes(schema: Schema, lines: readonly string[], marks: readonly Mark[]): Node[] {
  const all = lines.flatMap((line) => {
    const text = line === '' ? [] : [schema.text(line, marks)]
    return [schema.node('hardBreak'), ...text]
  })
  return all.slice(1)
}
