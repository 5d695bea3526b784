import type { ArticleHead } from '../../../shared/article/article-head.ts'
import type { KeyPress } from '../../../shared/command/is-pressed.ts'
import { actsForAll } from '../../../shared/library/acts-for-all.ts'
import { libraryActFor } from '../../../shared/library/library-keys.ts'
import { isWritable } from '../../state/open-desk.ts'
import { pageStore } from '../../state/page-state.ts'
import type { FoundArticles } from '../../state/use-found-articles.ts'
import { t } from '../../t.ts'
import { isMac } from '../../ui/is-mac.ts'
import { showToast } from '../../ui/toast-store.ts'
import { spikeIfAllowed } from '../act/spike-article.ts'
import { askBulk } from './bulk-store.ts'
import { changeMany } from './change-many.ts'
import { isSelecting, selectedGuids, selectionStore, whenSelected } from './selection.ts'
import type { useLibrarySelection } from './use-library-selection.ts'

type Parts = {
  readonly found: FoundArticles
  readonly selection: ReturnType<typeof useLibrarySelection>
  readonly open: (index: number) => void
  readonly isPeeking: boolean
  readonly setPeeking: (isPeeking: boolean) => void
}

/** Delete sets stories aside; in the archive it asks whether they are to go for good. */
function deleteSelected(): void {
  const { states, size } = selectionStore.getState()
  // The rows that were meant may never have come.
  if (size === 0 || !isWritable(pageStore.getState())) return
  const acts = actsForAll(states.keys())
  const target = { guids: selectedGuids(), states: [...states.keys()] }
  if (acts.includes('unspike')) askBulk('bin', target)
  else if (!acts.includes('spike'))
    showToast({ text: t('library.cannotSpikeAll', { count: size }) })
  else {
    void changeMany(target, { kind: 'act', act: 'spike', note: '' })
  }
}

function deleteOne(head: ArticleHead | undefined): void {
  if (head?.state !== 'spiked') spikeIfAllowed(head)
  else if (isWritable(pageStore.getState()))
    askBulk('bin', { guids: [head.guid], states: [head.state] })
}

/** What keys do in the library beside moving the cursor; false for those that mean nothing here. */
export function useLibraryKeys(parts: Parts): (press: KeyPress, active: number) => boolean {
  const { found, selection, open, isPeeking, setPeeking } = parts

  return (press, active) => {
    // Whoever presses Delete right after Ctrl+A means all of it, and never the one row under the cursor.
    const hasSelected = selectionStore.getState().size > 0 || isSelecting()
    // And Space lets one row of all of them go.
    const toggle = (): boolean => {
      if (active < 0) return true
      if (isSelecting()) void whenSelected(() => selection.toggle(active))
      else selection.toggle(active)
      return true
    }
    switch (libraryActFor(press, isMac)) {
      case 'open':
        if (active >= 0) open(active)
        return true
      case 'remove':
        if (hasSelected) void whenSelected(deleteSelected)
        else if (active >= 0) deleteOne(found.headAt(active))
        return true
      case 'peek':
        // In the middle of a selection it goes on selecting, as in any list of boxes.
        if (hasSelected && !isPeeking) return toggle()
        setPeeking(!isPeeking && active >= 0)
        return true
      case 'toggle':
        return toggle()
      case 'selectAll':
        selection.selectAll()
        return true
      case 'letGo':
        if (isPeeking) setPeeking(false)
        else if (hasSelected) selection.clear()
        else return false
        return true
      // The cursor has these, and not everything that is pressed means something.
      case 'move':
      case 'page':
      case 'end':
      case 'extend':
      case null:
        return false
    }
  }
}
