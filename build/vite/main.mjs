import { shared, targets } from './shared.mjs'

/**
 * The main process, the command line and the workers, side by side in one folder: whichever file a
 * module lands in, `new URL('../resources/', import.meta.url)` names the resources.
 * @param {string} outDir
 * @param {Record<string, string>} input
 * @returns {import('vite').InlineConfig}
 */
export function mainConfig(outDir, input) {
  return {
    ...shared,
    // The package holds no node_modules: all but Electron itself is bundled.
    ssr: { noExternal: true, external: ['electron'] },
    build: {
      ssr: true,
      outDir,
      target: targets.node,
      minify: false,
      license: { fileName: 'licenses.md' },
      rolldownOptions: {
        input,
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  }
}
