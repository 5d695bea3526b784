import { readdirSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { importFormatOf } from '../../../../electron/import/import-formats.ts'
import { importItems } from '../../../../electron/import/import-items.ts'
import type { ImportItem } from '../../../../electron/import/import-format.ts'
import { Refusal } from '../../../../electron/import/refusal.ts'
import { formatMessage } from '../../../../shared/message/format-message.ts'
import { toText } from '../../../../shared/prose/to-text.ts'
import { importFileAt } from '../../../support/all-items.ts'
import { hasSchemas, needsSchemas, schemaFile } from '../../../support/schemas.ts'

const folder = schemaFile('newsml-g2/examples')
const files = hasSchemas ? readdirSync(folder).filter((name) => name.endsWith('.xml')) : []

function outcomeOf(item: ImportItem): string {
  if ('list' in item) return `list of ${item.list.entries.length}`
  if ('reason' in item) return item.reason
  if (!('story' in item)) return 'copy'
  try {
    const { content, state } = item.story()
    return `${state}: ${content.headline.replace(/\s+/g, ' ')} (${toText(content.body).length > 0})`
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return error.message
  }
}

async function outcomes(name: string): Promise<readonly string[]> {
  const found: string[] = []
  for await (const item of importItems(join(folder, name), undefined)) found.push(outcomeOf(item))
  return found
}

const fed = 'published: Fed to halt QE to avert "bubble"'

/** What comes in; all others are concepts, plans, pictures, films, fragments, or have no headline. */
const taken: Readonly<Record<string, readonly string[]>> = {
  'LISTING_1_A_NewsML-G2_News_Item.xml': [`${fed} (false)`],
  'LISTING_2_NewsML-G2_Text_Document.xml': [`${fed} (true)`],
  'LISTING_6_Simple_NewsML-G2_Package.xml': ['list of 1'],
  'LISTING_21_A_complete_sample_SportsML-G2_document.xml': [
    "published: Troy Tulowitzki singled to third and advanced to second on Martin Prado's throwing error. Runner on second with one out and Carlos Gonzalez due up. (false)",
  ],
  'LISTING_22_Sports_story_in_NewsML-G2NITF.xml': [
    'published: Preview: Arizona Diamondbacks (29-23) at Philadelphia Phillies (26-24), 7:05 p.m. (true)',
  ],
  'LISTING_23_SportsML-G2_Package.xml': ['list of 2'],
  'LISTING_27_Company_Financial_Information.xml': [
    'published: Acme Widgets announces annual results (false)',
  ],
  'Receiver View.xml': [`${fed} (true)`],
}

describe.skipIf(!hasSchemas)(`IPTC’s own examples (${needsSchemas})`, () => {
  it('come in, those that are stories or lists', async () => {
    expect(files.length).toBeGreaterThan(30)
    const all = await Promise.all(files.map(async (name) => [name, await outcomes(name)] as const))
    const isIn = (found: string): boolean => /^(published|held|killed|list)/.test(found)
    const found = all.filter(([, outcomes]) => outcomes.some(isIn))
    expect(Object.fromEntries(found)).toEqual(taken)
    const named = all.filter(([, outcomes]) => !outcomes.some(isIn)).map(([, reasons]) => reasons)
    expect(named.filter((reasons) => reasons.length === 0)).toEqual([])
    expect(new Set(named.flat())).toEqual(
      new Set([
        ...['conceptItem', 'knowledgeItem', 'catalogItem', 'planningItem', 'picture', 'video'].map(
          (type) => formatMessage('import.refusal.notText', { type }),
        ),
        ...(['noHeadline', 'noGroup', 'badDocId', 'noFormat'] as const).map((reason) =>
          formatMessage(`import.refusal.${reason}`),
        ),
      ]),
    )
  })

  it.each(files)('%s is taken for nothing else', async (name) => {
    const format = importFormatOf(await importFileAt(join(folder, name)), undefined)
    // Fragments, which are no document of their own, stand in no namespace.
    expect([undefined, 'newsml-g2', 'nitf']).toContain(format?.id)
  })
})
