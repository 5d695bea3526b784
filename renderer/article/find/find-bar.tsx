import { ChevronDown, ChevronUp, Replace, X } from 'lucide-react'
import { type KeyboardEvent, type Ref, useRef } from 'react'
import { useStore } from 'zustand'

import { catalog } from '../../../shared/command/catalog.ts'
import { keysHere } from '../../command/keys-here.ts'
import { t } from '../../t.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { FindCount } from './find-count.tsx'
import { FindReplaceRow } from './find-replace-row.tsx'
import type { FindSession } from './find-session.ts'
import { findSwitches } from './find-switches.ts'
import { ToolButton } from '../body/tool-button.tsx'

type Props = {
  readonly session: FindSession
  readonly name: string
  readonly barRef: Ref<HTMLElement>
}

function isUndoKey({ ctrlKey, metaKey, code }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && code === 'KeyZ'
}

/** Looks for words in the story on the stage, and replaces them. */
export function FindBar({ session, name, barRef }: Props) {
  const bar = useStore(session.store, (state) => state.bar)
  const wish = useStore(session.store, (state) => state.wish)
  const input = useRef<HTMLInputElement>(null)
  const isReplacing = bar === 'replace' && !session.isReadOnly

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') session.close()
    else if (event.key === 'F3') void session.step(event.shiftKey ? -1 : 1)
    else if (!isUndoKey(event)) return
    // The fields keep their own undo where no replacing is to be undone.
    else if (!(event.shiftKey ? session.undo.redo() : session.undo.undo())) return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <search ref={barRef} className="find-bar" aria-label={name} onKeyDownCapture={onKeyDown}>
      <div className="find-row">
        <input
          ref={input}
          className="field-input find-input"
          aria-label={t('find.pattern')}
          placeholder={t('find.pattern')}
          data-find="pattern"
          spellCheck={false}
          value={wish.pattern}
          onChange={({ target }) => session.look({ pattern: target.value })}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
            event.preventDefault()
            void session.step(event.shiftKey ? -1 : 1)
          }}
        />
        <span className="find-switches">
          {findSwitches.map(({ name, label, icon }) => (
            <ToolButton
              key={name}
              label={t(label)}
              icon={icon}
              isOn={wish[name]}
              onPress={() => session.look({ [name]: !wish[name] })}
            />
          ))}
        </span>
        <FindCount session={session} />
        <IconButton
          label={t('find.previous')}
          icon={ChevronUp}
          size="small"
          keys={catalog['article.findPrevious'].keys}
          preventFocusOnPress
          onPress={() => void session.step(-1)}
        />
        <IconButton
          label={t('find.next')}
          icon={ChevronDown}
          size="small"
          keys={catalog['article.findNext'].keys}
          preventFocusOnPress
          onPress={() => void session.step(1)}
        />
        {!session.isReadOnly && (
          <ToolButton
            label={t('find.showReplace')}
            icon={Replace}
            keys={keysHere('article.replace')}
            isOn={isReplacing}
            onPress={() => session.store.setState({ bar: isReplacing ? 'find' : 'replace' })}
          />
        )}
        <IconButton
          label={t('find.close')}
          icon={X}
          size="small"
          keys="Esc"
          onPress={() => session.close()}
        />
      </div>
      {isReplacing && <FindReplaceRow session={session} />}
    </search>
  )
}
