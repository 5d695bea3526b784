import { Newspaper, SearchX } from 'lucide-react'
import { useEffect, useRef } from 'react'

import { runCommand } from '../../command/run-command.ts'
import { useIsWritable, useOpenDesk } from '../../state/open-desk.ts'
import { pageStore, wholeDesk } from '../../state/page-state.ts'
import { useDesk } from '../../state/use-desk.ts'
import { type FoundArticles, useFoundArticles } from '../../state/use-found-articles.ts'
import { t } from '../../t.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Pane, PaneDivider, Panes } from '../../ui/panes.tsx'
import { LibraryGrid, type LibraryGridHandle } from './library-grid.tsx'
import { LibraryHeader } from './library-header.tsx'
import { libraryQuery } from './library-query.ts'
import { SearchNote } from './search-note.tsx'
import { ArchiveBar } from './archive-bar.tsx'
import { LibrarySidebar } from './library-sidebar.tsx'
import { narrow } from './narrow.ts'
import { StateChips } from './state-chips.tsx'
import { libraryOrderOf, useLibraryOrder } from './use-library-order.ts'

function NothingFound({ found }: { readonly found: FoundArticles }) {
  const { text } = useDesk((state) => state.narrowing)
  const isWritable = useIsWritable()
  if (found.query === '') {
    return (
      <EmptyState
        icon={Newspaper}
        title={t('library.empty')}
        text={t('library.emptyText')}
        action={
          isWritable && (
            <Button variant="primary" size="large" onPress={() => runCommand('article.new')}>
              {t('library.emptyAction')}
            </Button>
          )
        }
      />
    )
  }
  return (
    <EmptyState
      icon={SearchX}
      title={
        text.trim() === '' ? t('library.nothingHere') : t('library.nothingFound', { query: text })
      }
      text={t('library.nothingFoundText')}
      action={<Button onPress={() => narrow(wholeDesk)}>{t('library.clearSearch')}</Button>}
    />
  )
}

/** A letter is looked for while it is being drawn. */
function useAskingAhead({ askAhead }: FoundArticles): void {
  const { sections } = useOpenDesk()
  useEffect(
    () =>
      pageStore.subscribe((now, before) => {
        if (now.narrowing === before.narrowing) return
        const query = libraryQuery(now.narrowing, sections)
        if (query !== libraryQuery(before.narrowing, sections)) askAhead(query, libraryOrderOf(now))
      }),
    [askAhead, sections],
  )
}

/** The Articles screen: all articles of the desk, searched and narrowed. */
export function Library() {
  const narrowing = useDesk((state) => state.narrowing)
  const { order } = useLibraryOrder()
  const { sections } = useOpenDesk()
  const found = useFoundArticles(libraryQuery(narrowing, sections), order)
  useAskingAhead(found)
  const grid = useRef<LibraryGridHandle>(null)
  return (
    <Panes id="library">
      <Pane id="sidebar" size={220} min={180} max={320}>
        <LibrarySidebar />
      </Pane>
      <PaneDivider label={t('frame.sidebarDivider')} />
      <Pane id="content" min={480}>
        <div className="library">
          <LibraryHeader
            total={found.total}
            isDeskEmpty={found.total === 0 && found.query === ''}
            grid={grid}
          />
          <SearchNote found={found} />
          <StateChips shown={found.query} />
          <ArchiveBar />
          {found.total === 0 ? (
            <NothingFound found={found} />
          ) : (
            <LibraryGrid ref={grid} found={found} total={found.total ?? 0} />
          )}
        </div>
      </Pane>
    </Panes>
  )
}
