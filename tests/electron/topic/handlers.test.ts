import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { topicHandlers } from '../../../electron/topic/handlers.ts'
import { aFolder } from '../../support/a-folder.ts'

it('answers the table that is shipped, read when it is asked for and not before', async () => {
  const resources = await aFolder()
  const handlers = topicHandlers(resources)
  await mkdir(join(resources, 'media-topics'))
  await writeFile(
    join(resources, 'media-topics', 'media-topics.tsv'),
    'code\tbroader\tlabel\tretired\n09000000\t\tlabor\t\n20000526\t09000000\tlabor law\tretired\n',
  )
  expect(await handlers['topic.all']()).toEqual([
    { code: 'medtop:09000000', label: 'labor', broader: null, isRetired: false },
    { code: 'medtop:20000526', label: 'labor law', broader: 'medtop:09000000', isRetired: true },
  ])
})

it('fails, rather than answer none, where the table is missing', async () => {
  await expect(topicHandlers(await aFolder())['topic.all']()).rejects.toThrow('media-topics.tsv')
})
