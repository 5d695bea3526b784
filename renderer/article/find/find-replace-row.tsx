import type { KeyboardEvent } from 'react'
import { useStore } from 'zustand'

import { t } from '../../t.ts'
import { Button } from '../../ui/button.tsx'
import { showToast } from '../../ui/toast-store.ts'
import type { FindSession } from './find-session.ts'

/** What comes in the place of what is found. */
export function FindReplaceRow({ session }: { readonly session: FindSession }) {
  const replacement = useStore(session.store, (state) => state.replacement)
  const hasHits = useStore(
    session.store,
    ({ found }) => found.kind === 'found' && found.hits.length > 0,
  )

  async function replaceAll(): Promise<void> {
    const count = await session.replaceAll()
    if (count === 0) return
    const action = { label: t('find.undo'), run: () => void session.undo.undo() }
    showToast({ text: t('find.replaced', { count }), action })
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (event.ctrlKey || event.metaKey) void replaceAll()
    else void session.replaceOne()
  }

  return (
    <div className="find-row">
      <input
        className="field-input find-input"
        aria-label={t('find.replacement')}
        placeholder={t('find.replacement')}
        data-find="replacement"
        value={replacement}
        onChange={({ target }) => session.replaceWith(target.value)}
        onKeyDown={onKeyDown}
      />
      <Button isDisabled={!hasHits} preventFocusOnPress onPress={() => void session.replaceOne()}>
        {t('find.replaceOne')}
      </Button>
      <Button isDisabled={!hasHits} preventFocusOnPress onPress={() => void replaceAll()}>
        {t('find.replaceAll')}
      </Button>
    </div>
  )
}
