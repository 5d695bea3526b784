import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { runImport } from '../../../../electron/import/run-import.ts'
import { aFolder } from '../../../support/a-folder.ts'
import { aPng } from '../../../support/a-picture.ts'
import { anArticle, noon } from '../../../support/an-article.ts'
import { aTree, type Scenario, type Step } from '../scenario.ts'

function item(number: number, headline: string): Readonly<Record<string, unknown>> {
  return {
    uri: `tag:test,2026:${number}`,
    version: '1',
    pubStatus: 'usable',
    headlines: [{ role: 'main', value: headline }],
    bodies: [{ contentType: 'text/html', value: `<p>${headline}, it is said.</p>` }],
    subjects: [{ name: `Port ${number}` }],
    associations: [
      {
        name: 'image',
        type: 'picture',
        renditions: [{ name: 'original', href: 'pier.png', width: 3, height: 2 }],
      },
    ],
    versionCreated: `2026-11-21T14:0${number}:00+02:00`,
  }
}

function take(name: string, ...items: readonly Readonly<Record<string, unknown>>[]): Step {
  return {
    name,
    run: async ({ store, media }) => {
      const folder = await aFolder()
      const path = join(folder, 'wire.jsonl')
      await writeFile(join(folder, 'pier.png'), aPng(3, 2))
      await writeFile(path, items.map((one) => JSON.stringify(one)).join('\n'))
      await runImport(store, media, { paths: [path], now: noon })
    },
  }
}

/** Two wires arrive with a picture, tags and stories, of which the second changes one. */
export const importing: Scenario = {
  name: 'import',
  start: () =>
    aTree(({ store }) =>
      store.change(() => ({ change: { articles: [anArticle('ferry')] }, result: null })),
    ),
  steps: [
    take('import', item(1, 'Ferries'), item(2, 'Bridges'), item(3, 'Markets')),
    take('import an update', { ...item(2, 'Bridges again'), version: '2' }, item(4, 'Piers')),
  ],
}
