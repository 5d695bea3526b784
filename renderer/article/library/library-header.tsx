import { LayoutTemplate, SquarePen } from 'lucide-react'
import { memo, type RefObject, useRef } from 'react'

import { catalog } from '../../../shared/command/catalog.ts'
import { runCommand } from '../../command/run-command.ts'
import { useScreenCommands } from '../../command/screen-commands.ts'
import { useIsWritable } from '../../state/open-desk.ts'
import { useDesk } from '../../state/use-desk.ts'
import { t } from '../../t.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { ScreenHeading } from '../../ui/screen-heading.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { Tooltip } from '../../ui/tooltip.tsx'
import type { LibraryGridHandle } from './library-grid.tsx'
import { LibraryTools } from './library-tools.tsx'
import { narrow } from './narrow.ts'

type Props = {
  /** How many articles were found; null until that is known. */
  readonly total: number | null
  readonly isDeskEmpty: boolean
  readonly grid: RefObject<LibraryGridHandle | null>
}

/** What is looked for, how many were found and how they stand; not drawn anew as rows come in. */
export const LibraryHeader = memo(function LibraryHeader({ total, isDeskEmpty, grid }: Props) {
  const text = useDesk((state) => state.narrowing.text)
  const isWritable = useIsWritable()
  const search = useRef<HTMLInputElement>(null)
  useScreenCommands({
    'edit.find': () => {
      search.current?.focus()
      search.current?.select()
    },
  })
  return (
    <header className="toolbar">
      <ScreenHeading isHidden>{t('command.view.articles')}</ScreenHeading>
      <SearchField
        label={t('library.search')}
        value={text}
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
        {total !== null && t('library.count', { count: total })}
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
          variant={isDeskEmpty ? 'plain' : 'primary'}
          icon={SquarePen}
          isDisabled={!isWritable}
          onPress={() => runCommand('article.new')}
        >
          {t('library.new')}
        </Button>
      </Tooltip>
    </header>
  )
})
