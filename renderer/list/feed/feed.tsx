import { Newspaper } from 'lucide-react'
import { type KeyboardEvent, useRef, useState } from 'react'

import type { CountedSearch } from '../../../shared/library/saved-search.ts'
import { runCommand } from '../../command/run-command.ts'
import { useScreenCommands } from '../../command/screen-commands.ts'
import { useIsWritable } from '../../state/open-desk.ts'
import { useFoundArticles } from '../../state/use-found-articles.ts'
import { useSavedSearches } from '../../state/use-saved-searches.ts'
import { t } from '../../t.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { Select } from '../../ui/select.tsx'
import { FeedList } from './feed-list.tsx'

function focusFirstRow(region: HTMLElement | null): void {
  region?.querySelector<HTMLElement>('[data-article][tabindex="0"]')?.focus()
}

/** All the desk's stories, newest first, to be found and taken to a list. */
export function Feed() {
  const region = useRef<HTMLElement>(null)
  const search = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState('')
  const searches = useSavedSearches()
  const found = useFoundArticles(query.trim())
  useScreenCommands({ 'edit.find': () => search.current?.focus() })

  function enterRows(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown') return
    event.preventDefault()
    focusFirstRow(region.current)
  }

  return (
    <section ref={region} className="column feed" aria-label={t('list.feed')} data-column="feed">
      <header className="column-header feed-header">
        <h2 className="column-name">{t('list.feed')}</h2>
        <span className="column-count tabular">
          {found.total !== null && t('list.stories', { count: found.total })}
        </span>
        {searches.length > 0 && <SavedFeed searches={searches} query={query} onChoose={setQuery} />}
        <SearchField
          label={t('list.searchFeed')}
          value={query}
          onChange={setQuery}
          onKeyDown={enterRows}
          inputRef={search}
        />
      </header>
      {found.total === 0 ? (
        <EmptyFeed query={found.query ?? ''} />
      ) : (
        <FeedList key={found.query} found={found} total={found.total ?? 0} />
      )}
    </section>
  )
}

type SavedProps = {
  readonly searches: readonly CountedSearch[]
  readonly query: string
  readonly onChoose: (query: string) => void
}

/** The desk's saved searches, to see only what one of them finds. */
function SavedFeed({ searches, query, onChoose }: SavedProps) {
  const chosen = searches.find((search) => search.query === query)
  return (
    <Select
      label={t('list.savedSearch')}
      isLabelHidden
      options={[
        { value: '', label: t('list.allStories') },
        ...searches.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      value={chosen?.id ?? ''}
      onChange={(id) => onChoose(searches.find((search) => search.id === id)?.query ?? '')}
    />
  )
}

function EmptyFeed({ query }: { readonly query: string }) {
  const isWritable = useIsWritable()
  return (
    <div className="column-scroller">
      {query === '' ? (
        <EmptyState
          icon={Newspaper}
          title={t('list.emptyFeed')}
          text={t('list.emptyFeedText')}
          action={
            isWritable && (
              <Button onPress={() => runCommand('article.new')}>{t('library.emptyAction')}</Button>
            )
          }
        />
      ) : (
        <EmptyState title={t('ui.nothingFound')} text={t('list.nothingFound', { query })} />
      )}
    </div>
  )
}
