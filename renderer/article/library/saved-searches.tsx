import { ArrowDown, ArrowUp, Bookmark, Ellipsis, Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { MenuTrigger, Popover } from 'react-aria-components'

import type { CountedSearch } from '../../../shared/library/saved-search.ts'
import { movedSearch } from '../../../shared/library/moved-search.ts'
import { useIsWritable, useOpenDesk } from '../../state/open-desk.ts'
import { useDesk } from '../../state/use-desk.ts'
import { t } from '../../t.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { type MenuAction, MenuList } from '../../ui/menu.tsx'
import { showToast } from '../../ui/toast-store.ts'
import { libraryQuery } from './library-query.ts'
import { NameSearchDialog } from './name-search-dialog.tsx'
import { narrow } from './narrow.ts'
import { keepSearches, useSavedSearches } from '../../state/use-saved-searches.ts'

type Props = {
  readonly searches: readonly CountedSearch[]
  readonly at: number
  readonly onRename: (id: string) => void
}

function actionsOf({ searches, at, onRename }: Props): readonly MenuAction[] {
  const search = searches[at]
  if (search === undefined) return []
  const { id, name } = search
  return [
    { id: 'rename', label: t('library.renameSearch'), icon: Pencil, run: () => onRename(id) },
    {
      id: 'up',
      label: t('library.searchUp'),
      icon: ArrowUp,
      isDisabled: at === 0,
      run: () => void keepSearches(movedSearch(searches, at, -1)),
    },
    {
      id: 'down',
      label: t('library.searchDown'),
      icon: ArrowDown,
      isDisabled: at === searches.length - 1,
      run: () => void keepSearches(movedSearch(searches, at, 1)),
    },
    {
      id: 'remove',
      label: t('library.removeSearch'),
      icon: Trash2,
      run: () => {
        void keepSearches(searches.filter((other) => other.id !== id))
        showToast({
          text: t('library.searchRemoved', { name }),
          action: { label: t('ui.undo'), run: () => void keepSearches(searches) },
        })
      },
    },
  ]
}

function SavedRow(props: Props) {
  const { searches, at } = props
  const { text, state, section } = useDesk((page) => page.narrowing)
  const isWritable = useIsWritable()
  const search = searches[at]
  if (search === undefined) return null
  const { name, query, count } = search
  const isShown = state === null && section === null && text === query
  return (
    <li className="saved-search" data-selected={isShown || undefined}>
      <button
        type="button"
        className="saved-search-name"
        aria-current={isShown}
        title={query}
        onClick={() => narrow({ text: query, state: null, section: null })}
      >
        <Bookmark aria-hidden className="filter-icon" />
        <span className="filter-label">{name}</span>
        {count !== null && (
          <span className="filter-count tabular" data-none={count === 0 || undefined}>
            {count.toLocaleString('en-GB')}
          </span>
        )}
      </button>
      {isWritable && (
        <MenuTrigger>
          <IconButton label={t('library.searchOptions', { name })} icon={Ellipsis} size="small" />
          <Popover className="popover" placement="bottom start">
            <MenuList label={t('library.searchOptions', { name })} actions={actionsOf(props)} />
          </Popover>
        </MenuTrigger>
      )}
    </li>
  )
}

/** The searches that the desk keeps, and the way to keep the present one. */
export function SavedSearches() {
  const searches = useSavedSearches()
  const narrowing = useDesk((state) => state.narrowing)
  const { sections } = useOpenDesk()
  const isWritable = useIsWritable()
  const [naming, setNaming] = useState<{ readonly id: string | null } | null>(null)
  const query = libraryQuery(narrowing, sections)
  const renamed = searches.find(({ id }) => id === naming?.id)
  const maySave =
    isWritable &&
    query !== '' &&
    query.length <= 1_000 &&
    !searches.some((one) => one.query === query)
  if (searches.length === 0 && !maySave) return null

  function name(chosen: string): void {
    if (renamed === undefined) {
      void keepSearches([
        ...searches,
        { id: `search-${Date.now().toString(36)}`, name: chosen, query },
      ])
      return
    }
    void keepSearches(
      searches.map((one) => (one.id === renamed.id ? { ...one, name: chosen } : one)),
    )
  }

  return (
    <>
      <h2 className="group-title">{t('library.savedSearches')}</h2>
      {searches.length > 0 && (
        <ul className="saved-searches" aria-label={t('library.savedSearches')}>
          {searches.map(({ id }, at) => (
            <SavedRow
              key={id}
              searches={searches}
              at={at}
              onRename={(chosen) => setNaming({ id: chosen })}
            />
          ))}
        </ul>
      )}
      {maySave && (
        <button type="button" className="save-search" onClick={() => setNaming({ id: null })}>
          <Bookmark aria-hidden className="filter-icon" />
          {t('library.saveSearch')}
        </button>
      )}
      {naming !== null && (
        <NameSearchDialog
          title={renamed === undefined ? t('library.saveSearch') : t('library.renameSearch')}
          name={renamed?.name ?? query}
          onName={name}
          onClose={() => setNaming(null)}
        />
      )}
    </>
  )
}
