import { LayoutTemplate, Newspaper, SearchX, SquarePen } from 'lucide-react'
import { useDeferredValue, useRef } from 'react'

import { catalog } from '../../../shared/command/catalog.ts'
import { runCommand } from '../../command/run-command.ts'
import { useScreenCommands } from '../../command/screen-commands.ts'
import { useIsWritable, useOpenDesk } from '../../state/open-desk.ts'
import { wholeDesk } from '../../state/page-state.ts'
import { useDesk } from '../../state/use-desk.ts'
import { type FoundArticles, useFoundArticles } from '../../state/use-found-articles.ts'
import { t } from '../../t.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Pane, PaneDivider, Panes } from '../../ui/panes.tsx'
import { ScreenHeading } from '../../ui/screen-heading.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { Tooltip } from '../../ui/tooltip.tsx'
import { LibraryGrid, type LibraryGridHandle } from './library-grid.tsx'
import { libraryQuery } from './library-query.ts'
import { SearchNote } from './search-note.tsx'
import { ArchiveBar } from './archive-bar.tsx'
import { LibrarySidebar } from './library-sidebar.tsx'
import { LibraryTools } from './library-tools.tsx'
import { narrow } from './narrow.ts'
import { StateChips } from './state-chips.tsx'
import { useLibraryOrder } from './use-library-order.ts'

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

/** The Articles screen: all articles of the desk, searched and narrowed. */
export function Library() {
  const narrowing = useDesk((state) => state.narrowing)
  const { order } = useLibraryOrder()
  const { sections } = useOpenDesk()
  const isWritable = useIsWritable()
  const found = useFoundArticles(useDeferredValue(libraryQuery(narrowing, sections)), order)
  const search = useRef<HTMLInputElement>(null)
  const grid = useRef<LibraryGridHandle>(null)
  useScreenCommands({
    'edit.find': () => {
      search.current?.focus()
      search.current?.select()
    },
  })
  return (
    <Panes id="library">
      <Pane id="sidebar" size={220} min={180} max={320}>
        <LibrarySidebar />
      </Pane>
      <PaneDivider label={t('frame.sidebarDivider')} />
      <Pane id="content" min={480}>
        <div className="library">
          <header className="toolbar">
            <ScreenHeading isHidden>{t('command.view.articles')}</ScreenHeading>
            <SearchField
              label={t('library.search')}
              value={narrowing.text}
              inputRef={search}
              onChange={(text) => {
                narrow({ text })
                grid.current?.toTop()
              }}
              onKeyDown={(event) => {
                if (event.key !== 'ArrowDown') return
                event.preventDefault()
                grid.current?.enter()
              }}
            />
            <span className="toolbar-count tabular" role="status">
              {found.total !== null && t('library.count', { count: found.total })}
            </span>
            <LibraryTools />
            <IconButton
              icon={LayoutTemplate}
              label={t('template.title')}
              keys={catalog['article.fromTemplate'].keys}
              isDisabled={!isWritable}
              onPress={() => runCommand('article.fromTemplate')}
            />
            <Tooltip text={t('command.article.new')} keys={catalog['article.new'].keys}>
              <Button
                // An empty desk's one filled button stands in the middle.
                variant={found.total === 0 && found.query === '' ? 'plain' : 'primary'}
                icon={SquarePen}
                isDisabled={!isWritable}
                onPress={() => runCommand('article.new')}
              >
                {t('library.new')}
              </Button>
            </Tooltip>
          </header>
          <SearchNote found={found} />
          <StateChips />
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
