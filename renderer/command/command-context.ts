import type { CommandContext } from '../../shared/command/context.ts'
import { isWritable } from '../state/open-desk.ts'
import type { PageState } from '../state/page-state.ts'

/** What the commands need to know of the page. */
export function commandContext(state: PageState): CommandContext {
  const isDeskOpen = state.status?.kind === 'open'
  return {
    isDeskOpen,
    isWritable: isWritable(state),
    screen: isDeskOpen ? state.route.screen : 'welcome',
    tabs: {
      open: state.tabs.order.length,
      closed: state.tabs.closed.length,
      areTwoShown: state.tabs.sides !== null,
    },
    acts: state.acts,
    isTyping: state.isTyping,
  }
}
