import { describe, expect, it } from 'vitest'

import { layers } from '../build/layers.ts'
import { layerViolations, waysTo } from './support/layer-violations.ts'
import { readModules } from './support/read-modules.ts'

const tree = await readModules(Object.keys(layers))
const planted = (file: string, text: string) => new Map([[file, text]])

describe('the layers', () => {
  it('import only what the table gives them', () => {
    expect(tree.size).toBeGreaterThan(100)
    expect(layerViolations(tree)).toEqual([])
  })

  it('keep zod out of the page, which takes types from nouns and values from rules', () => {
    expect(waysTo('zod', 'renderer', tree)).toEqual([])
  })

  it.each([
    ['a rule that reads files', 'shared/tag/a.ts', `import { readFile } from 'node:fs/promises'`],
    ['a rule that knows main', 'shared/tag/a.ts', `import { b } from '../../electron/b.ts'`],
    ['a rule that knows main’s types', 'shared/a.ts', `import type { B } from '../electron/b.ts'`],
    ['a rule outside prose with TipTap', 'shared/tag/a.ts', `import { Node } from '@tiptap/core'`],
    ['a page with Electron', 'renderer/a.tsx', `import { ipcRenderer } from 'electron'`],
    ['a page with files', 'renderer/a.tsx', `import fs from 'node:fs'`],
    ['a page with a part of main', 'renderer/a/b.tsx', `export { c } from '../../electron/c.ts'`],
    ['a store with Electron', 'electron/store/a.ts', `import { app } from 'electron'`],
    ['a handler with Electron’s types', 'electron/ipc/a.ts', `import type { A } from 'electron'`],
    ['a handler with lowdb', 'electron/tag/handlers.ts', `import { Low } from 'lowdb'`],
    ['main with a part of the page', 'electron/main.ts', `import { a } from '../renderer/a.ts'`],
    ['a package nobody listed', 'electron/a.ts', `import _ from 'lodash'`],
    ['a lazy import', 'renderer/a.ts', `const a = await import('../electron/a.ts')`],
    ['an import for its effect', 'renderer/a.ts', `import 'zod/v4'`],
    ['an import over lines', 'renderer/a.ts', `import {\n  a,\n  b,\n} from '../build/a.ts'`],
    ['a folder with a like name', 'shared/a.ts', `import { a } from '../shared-more/a.ts'`],
  ])('forbid %s', (_what, file, text) => {
    expect(layerViolations(planted(file, text))).toHaveLength(1)
  })

  it.each([
    ['window code with Electron', 'electron/window/a.ts', `import { app } from 'electron'`],
    ['the store with lowdb', 'electron/store/a.ts', `import { Low } from 'lowdb'`],
    ['prose with TipTap', 'shared/prose/a.ts', `import { Node } from '@tiptap/core'`],
    ['a part of a package', 'renderer/a.ts', `import { B } from '@tiptap/pm/state'`],
    [
      'what is only talked of',
      'shared/a.ts',
      `// import { app } from 'electron'\n/* \nimport 'x'\n*/`,
    ],
  ])('allow %s', (_what, file, text) => {
    expect(layerViolations(planted(file, text))).toEqual([])
  })

  it('follow values to zod through any number of files, and leave types alone', () => {
    const modules = new Map([
      ['renderer/a.tsx', `import { rule } from '../shared/rule.ts'`],
      ['renderer/b.tsx', `import type { Noun } from '../shared/noun.ts'`],
      ['shared/rule.ts', `import { type Noun } from './noun.ts'`],
      ['shared/noun.ts', `import { z } from 'zod'`],
    ])
    expect(waysTo('zod', 'renderer', modules)).toEqual([
      'renderer/a.tsx → shared/rule.ts → shared/noun.ts → zod',
    ])
  })
})
