export type CanonicalWords = {
  readonly member: 'headlines' | 'descriptions' | 'bodies'
  readonly role: string
  readonly contentType: string
}

const members = { headline: 'headlines', description: 'descriptions', body: 'bodies' } as const
const types: Readonly<Record<string, string>> = {
  text: 'text/plain',
  html: 'text/html',
  xhtml: 'text/html',
}

/** What a flat member of ninjs 1.x, as `description_caption_xhtml`, is in later versions; null for others. */
export function canonicalWords(name: string): CanonicalWords | null {
  const found = /^(headline|description|body)(?:_(.*))?$/is.exec(name)
  const stem = found?.[1]?.toLowerCase()
  if (stem !== 'headline' && stem !== 'description' && stem !== 'body') return null
  const parts = (found?.[2] ?? '').toLowerCase().split('_')
  const last = parts.at(-1) ?? ''
  const type = Object.hasOwn(types, last) ? types[last] : undefined
  const role = (type === undefined ? parts : parts.slice(0, -1)).join('_')
  return {
    member: members[stem],
    role: role === '' && stem !== 'description' ? 'main' : role,
    // A flat headline or description is plain text unless its name says otherwise; a body may be either.
    contentType: type ?? (stem === 'body' ? '' : 'text/plain'),
  }
}
