import react from '@vitejs/plugin-react'
import { inProject } from '../project.mjs'
import { shared, targets } from './shared.mjs'

/**
 * @param {string} outDir
 * @returns {import('vite').InlineConfig}
 */
export function rendererConfig(outDir) {
  return {
    ...shared,
    root: inProject('renderer'),
    // The page is served on the app's own scheme, at whatever path it likes.
    base: './',
    plugins: [react()],
    build: {
      outDir,
      emptyOutDir: true,
      target: targets.page,
      minify: true,
      license: { fileName: 'licenses.md' },
      // The page's content security policy allows files of its own, not data: fonts.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4_000,
    },
  }
}
