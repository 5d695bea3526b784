import { catalog, type CommandId } from './catalog.ts'
import type { CommandContext } from './context.ts'

/** Whether a command does something now; menu, palette and buttons all ask here. */
export function isEnabled(id: CommandId, context: CommandContext): boolean {
  const { when } = catalog[id]
  switch (when) {
    case 'always':
      return true
    case 'deskOpen':
      return context.isDeskOpen
    case 'deskWritable':
      return context.isWritable
    case 'articleOpen':
      return context.isDeskOpen && context.screen === 'article'
    case 'homepageWritable':
      return context.isWritable && context.screen === 'homepage'
    case 'publish':
    case 'correct':
    case 'hold':
    case 'kill':
    case 'spike':
    case 'unspike':
      return context.isWritable && context.acts.includes(when)
  }
}
