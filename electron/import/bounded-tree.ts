import { defaultTreeAdapter } from 'parse5'

import { formatMessage } from '../../shared/message/format-message.ts'
import { Refusal } from './refusal.ts'

// Unclosed emphasis is opened again in each paragraph, so a megabyte can ask for a milliard elements.
const mostElements = 500_000

/** Builds a tree of HTML; throws `Refusal` for more elements than memory could hold. */
export function boundedTree(): typeof defaultTreeAdapter {
  let elements = 0
  const createElement: typeof defaultTreeAdapter.createElement = (...wish) => {
    elements += 1
    if (elements > mostElements) {
      throw new Refusal(formatMessage('import.refusal.tooMany', { most: mostElements }))
    }
    return defaultTreeAdapter.createElement(...wish)
  }
  return { ...defaultTreeAdapter, createElement }
}
