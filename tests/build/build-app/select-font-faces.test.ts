import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { selectFontFaces } from '../../../build/build-app/select-font-faces.mjs'

const { resolve } = createRequire(import.meta.url)

test.each(['inter', 'source-serif-4'])(
  'an exported page carries the Latin and Cyrillic faces of %s and no others',
  async (family) => {
    const sheet = await readFile(resolve(`@fontsource-variable/${family}/wght.css`), 'utf8')
    const { css, files } = selectFontFaces(sheet)
    const subsets = ['cyrillic-ext', 'cyrillic', 'latin-ext', 'latin']
    expect(files).toEqual(subsets.map((subset) => `${family}-${subset}-wght-normal.woff2`))
    expect(css.match(/url\([^)]*\)/g)).toHaveLength(4)
    expect(css).toContain(`url(./${family}-latin-wght-normal.woff2)`)
    expect(css).toContain('U+0400-045F')
  },
)
