/**
 * How what an import takes may end: every format (pages hold a copy that Wiredesk saved, too), an archive of
 * them. It stands by itself, since the formats with their readers are much to load.
 */
export const importEndings: readonly string[] =
  '.md .markdown .docx .xml .newsml .g2 .nitf .rss .rdf .atom .json .jsonl .ndjson .html .htm .xhtml .txt .zip'.split(
    ' ',
  )
