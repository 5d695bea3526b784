import { projectRoot } from '../project.mjs'

/** What the oldest Electron that we run on understands, whatever newer one is installed for its types. */
export const targets = { node: 'node20.18', page: 'chrome130' }

/** @satisfies {import('vite').InlineConfig} */
export const shared = {
  root: projectRoot,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  define: { 'process.env.NODE_ENV': '"production"' },
}
