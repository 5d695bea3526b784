import { Layers } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'

import { stateSteps } from '../../../shared/article/state-steps.ts'
import { useOpenDesk } from '../../state/open-desk.ts'
import { useDesk } from '../../state/use-desk.ts'
import { useFind } from '../../state/use-find.ts'
import { t } from '../../t.ts'
import { narrow } from './narrow.ts'
import { SavedSearches } from './saved-searches.tsx'
import { StateGlyph } from '../../story/state-glyph.tsx'

const all = 'all'

type Filter = {
  readonly id: string
  readonly label: string
  readonly icon?: ReactNode
  readonly count?: number | undefined
}

type FilterListProps = {
  readonly label: string
  readonly filters: readonly Filter[]
  readonly selected: string
  readonly onSelect: (id: string) => void
}

function FilterList({ label, filters, selected, onSelect }: FilterListProps) {
  return (
    <ListBox
      className="filters"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[selected]}
      onSelectionChange={(keys) => {
        const [id] = keys === 'all' ? [] : keys
        if (id !== undefined) onSelect(String(id))
      }}
    >
      {filters.map(({ id, label, icon, count }) => (
        <ListBoxItem key={id} id={id} textValue={label} className="filter">
          {icon}
          <span className="filter-label">{label}</span>
          {count !== undefined && (
            <span className="filter-count tabular" data-none={count === 0 || undefined}>
              {count.toLocaleString('en-GB')}
            </span>
          )}
        </ListBoxItem>
      ))}
    </ListBox>
  )
}

/**
 * What the library can be narrowed to: states with their counts, and sections. Neither a letter of a
 * search nor rows that come in draw it anew.
 */
export const LibrarySidebar = memo(function LibrarySidebar() {
  const chosenState = useDesk((state) => state.narrowing.state)
  const chosenSection = useDesk((state) => state.narrowing.section)
  const { sections } = useOpenDesk()
  const counts = useFind('', 0)
  const stateFilters: readonly Filter[] = [
    {
      id: all,
      label: t('library.allStates'),
      icon: <Layers aria-hidden className="filter-icon" />,
      count: counts?.total,
    },
    ...stateSteps.map((state) => ({
      id: state,
      label: t(`state.${state}`),
      icon: <StateGlyph state={state} />,
      count: counts === null ? undefined : (counts.states[state] ?? 0),
    })),
  ]
  const sectionFilters: readonly Filter[] = [
    { id: all, label: t('library.allSections') },
    ...sections.map(({ id, name }) => ({ id: `section ${id}`, label: name })),
  ]
  const chosen = chosenSection === null ? all : `section ${chosenSection}`
  return (
    <aside className="sidebar" aria-label={t('library.filters')}>
      <h2 className="group-title">{t('library.state')}</h2>
      <FilterList
        label={t('library.state')}
        filters={stateFilters}
        selected={chosenState ?? all}
        onSelect={(id) => narrow({ state: stateSteps.find((state) => state === id) ?? null })}
      />
      <SavedSearches />
      {sections.length > 0 && (
        <>
          <h2 className="group-title">{t('library.section')}</h2>
          <FilterList
            label={t('library.section')}
            filters={sectionFilters}
            selected={chosen}
            onSelect={(key) =>
              narrow({ section: sections.find(({ id }) => key === `section ${id}`)?.id ?? null })
            }
          />
        </>
      )}
    </aside>
  )
})
