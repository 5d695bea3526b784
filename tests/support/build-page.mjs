import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { rendererConfig } from '../../build/vite/renderer.mjs'

// node build-page.mjs <root> <folder>: what stands in `root` beside its index.html, built as our page is.
// A process of its own, since Vitest says `test` in its own, which would give React's development build.
const [root, folder] = process.argv.slice(2)
if (root === undefined || folder === undefined) throw new Error('build-page.mjs <root> <folder>')
const from = fileURLToPath(new URL(`../../${root}/`, import.meta.url))
await build({ ...rendererConfig(folder), root: from })
