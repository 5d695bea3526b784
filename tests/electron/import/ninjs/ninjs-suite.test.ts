import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { runImport } from '../../../../electron/import/run-import.ts'
import { openMediaStore } from '../../../../electron/media/media-store.ts'
import { anOpenDesk } from '../../../support/a-desk-folder.ts'
import { noon } from '../../../support/an-article.ts'
import { hasSchemas, needsSchemas, schemaFile } from '../../../support/schemas.ts'

async function suite(verdict: 'should_pass' | 'should_fail'): Promise<readonly string[]> {
  const root = schemaFile('ninjs/test_suite')
  const all = await readdir(root, { recursive: true })
  return all
    .filter((path) => path.includes(`/${verdict}/`))
    .map((path) => join(root, path))
    .sort()
}

async function takenFrom(path: string) {
  const store = await anOpenDesk()
  return runImport(store, openMediaStore(store.folder), { paths: [path], now: noon })
}

/** Of the standard's own tests, what is a story: the others show one member, an event or a plan. */
const stories = ['1.4/should_pass/002_contentcreated.json', '2.1/should_pass/014_expires.json']
const noStory =
  /^(?:It has no headline|It does not say when it was made|It is of type “(?:event|planning|picture)”)/

describe('the standard’s own test suite', () => {
  it('imports where it tells a story, and each other file says why it is none', async ({
    skip,
  }) => {
    if (!hasSchemas) skip(needsSchemas)
    const files = await suite('should_pass')
    expect(files.length).toBeGreaterThan(40)
    const taken = await Promise.all(
      files.map(async (file) => ({ file, ...(await takenFrom(file)) })),
    )
    const isTold = ({ added, failures }: (typeof taken)[number]): boolean =>
      added > 0 || (failures.length === 1 && failures.every(({ reason }) => noStory.test(reason)))
    expect(taken.filter((one) => !isTold(one)).map(({ file }) => file)).toEqual([])
    const added = taken.filter((one) => one.added > 0).map(({ file }) => file)
    for (const story of stories) expect(added.join('\n')).toContain(story)
  }, 120_000)

  it('is refused or named where it breaks the standard, and never crashes', async ({ skip }) => {
    if (!hasSchemas) skip(needsSchemas)
    const files = await suite('should_fail')
    expect(files.length).toBeGreaterThan(15)
    for (const file of files) {
      const { failures, notes } = await takenFrom(file)
      expect([file, failures.length + notes.length]).toEqual([file, 1])
      expect([...failures, ...notes][0]?.place).toBe(basename(file))
    }
  }, 120_000)
})
