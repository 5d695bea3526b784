import type { CommandContext } from '../../shared/command/context.ts'
import type { ActLabel } from '../../shared/list/act-label.ts'
import { actWords } from '../../shared/list/act-words.ts'
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
    undoes: isDeskOpen ? wordsOf(state, state.listSteps.undo) : null,
    redoes: isDeskOpen ? wordsOf(state, state.listSteps.redo) : null,
  }
}

// On the homepage Undo goes to the lists, unless a text field has the focus.
function wordsOf({ route, isTyping }: PageState, act: ActLabel | null): string | null {
  return act === null || isTyping || route.screen !== 'homepage' ? null : actWords(act)
}
