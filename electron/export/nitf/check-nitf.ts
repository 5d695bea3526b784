import { SaxesParser } from 'saxes'

import { legalText } from '../../../shared/export/legal-text.ts'
import { nitfNamespace } from '../../../shared/export/nitf/story-to-nitf.ts'
import type { WireStory } from '../../../shared/export/wire/wire-story.ts'
import { isLinkAddress } from '../../../shared/prose/link-address.ts'
import { allowedNitf } from './allowed-nitf.ts'

type Meant = {
  readonly story: Pick<WireStory, 'guid' | 'headline' | 'pubStatus'>
  readonly hasNamespace: boolean
}

const time = /^\d{8}T\d{6}[+-]\d{4}$/

/**
 * Reads a finished document with a parser that shares nothing with its writer and says what in it is not as
 * it was meant; null when all is well. It asks what the schema does not: one dialect, times with a zone, a
 * name and a status, no element or address that ours have not, and none of the two attributes that the
 * schema has by mistake.
 */
export function checkNitf(text: string, { story, hasNamespace }: Meant): string | null {
  const parser = new SaxesParser({ xmlns: true })
  const path: string[] = []
  const found: Record<string, string> = { headline: '', guid: '', status: '' }
  let fault: string | null = null
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ local, uri, attributes }) => {
    path.push(local)
    const said = (name: string): string => attributes[name]?.value ?? ''
    const known = Object.hasOwn(allowedNitf, local) ? allowedNitf[local] : undefined
    const names = Object.keys(attributes).filter((name) => name !== 'xmlns')
    const foreign = names.find((name) => known?.includes(name) !== true)
    if (uri !== (hasNamespace ? nitfNamespace : '')) fault ??= `namespace of ${local}`
    if (known === undefined) fault ??= `element ${local}`
    if (foreign !== undefined) fault ??= `attribute ${local}.${foreign}`
    if (names.includes('norm') && !time.test(said('norm'))) fault ??= `time of ${local}`
    if (local === 'a' && !isLinkAddress(said('href'))) fault ??= 'address of a link'
    if (local === 'block' && path.at(-2) !== 'bq') fault ??= 'a block outside a quote'
    if (local === 'doc-id') found['guid'] = said('id-string')
    if (local === 'docdata') found['status'] = said('management-status')
  })
  parser.on('text', (words) => {
    if (path.at(-1) === 'hl1') found['headline'] += words
  })
  parser.on('closetag', () => {
    path.pop()
  })
  try {
    parser.write(text).close()
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  if (folded(found['guid'] ?? '') !== folded(legalText(story.guid))) fault ??= 'another doc-id'
  if (found['status'] !== story.pubStatus) fault ??= 'another status'
  if (folded(found['headline'] ?? '') !== folded(legalText(story.headline)))
    fault ??= 'another headline'
  return fault
}

function folded(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
