import { shared, targets } from './shared.mjs'

/**
 * A sandboxed window loads its preload as one CommonJS file.
 * @param {string} outDir
 * @param {string} input
 * @returns {import('vite').InlineConfig}
 */
export function preloadConfig(outDir, input) {
  return {
    ...shared,
    ssr: { noExternal: true, external: ['electron'] },
    build: {
      ssr: true,
      outDir,
      // The main process is built into the same folder.
      emptyOutDir: false,
      target: targets.node,
      rolldownOptions: {
        input: { preload: input },
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  }
}
