import { Search } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  ListBox,
  ListBoxSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components'

import { openArticle, showOverlay } from '../state/navigate.ts'
import { useDesk } from '../state/use-desk.ts'
import { t } from '../t.ts'
import { PaletteOption } from './palette-option.tsx'
import { runCommand } from './run-command.ts'
import { type PaletteItem, usePaletteItems } from './use-palette-items.ts'

function choose(item: PaletteItem | undefined): void {
  showOverlay(null)
  if (item === undefined) return
  if (item.kind === 'article') openArticle(item.head.guid)
  // The focus goes back from the palette first, so that the command meets the screen as it was.
  else setTimeout(() => runCommand(item.command))
}

function PaletteBody() {
  const { text, type, commands, articles, isCommand, isLooking } = usePaletteItems()
  const found = { id: 'articles', title: t('palette.articles'), items: text === '' ? [] : articles }
  const named = { id: 'commands', title: t('palette.commands'), items: commands }
  const sections = [
    // Who types a command's whole name means it, whatever stories are found by the word.
    ...(isCommand ? [named, found] : [found, named]),
    { id: 'recent', title: t('palette.recent'), items: text === '' ? articles : [] },
  ].filter(({ items }) => items.length > 0)
  // Whoever types faster than the list can mark its first row means that row all the same; while
  // articles are looked for, those shown are of an earlier text.
  function takeFirst(event: KeyboardEvent<HTMLInputElement>): void {
    const isMarked = event.currentTarget.hasAttribute('aria-activedescendant')
    const first = isLooking ? commands[0] : sections[0]?.items[0]
    if (event.key !== 'Enter' || isMarked || text.trim() === '' || first === undefined) return
    event.preventDefault()
    event.stopPropagation()
    choose(first)
  }

  return (
    <Autocomplete inputValue={text} onInputChange={type} disableVirtualFocus={false}>
      <SearchField className="palette-field" aria-label={t('frame.search')} autoFocus>
        <Search aria-hidden className="button-icon" />
        <Input
          className="palette-input"
          // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- the autocomplete says what it controls
          role="combobox"
          aria-expanded
          placeholder={t('palette.placeholder')}
          onKeyDownCapture={takeFirst}
        />
      </SearchField>
      <ListBox
        className="palette-list"
        aria-label={t('frame.search')}
        selectionMode="none"
        onAction={(id) => choose([...articles, ...commands].find((item) => item.id === id))}
        renderEmptyState={() => (
          <p className="palette-empty">
            {isLooking ? t('palette.looking') : t('palette.nothing', { text })}
          </p>
        )}
      >
        {sections.map(({ id, title, items }) => (
          <ListBoxSection key={id} id={id}>
            <Header className="group-title">{title}</Header>
            {items.map((item) => (
              <PaletteOption key={item.id} item={item} />
            ))}
          </ListBoxSection>
        ))}
      </ListBox>
    </Autocomplete>
  )
}

/** Everything by name: articles by headline, and every command that does something now. */
export function Palette() {
  const isOpen = useDesk((state) => state.overlay === 'palette')
  return (
    <ModalOverlay
      className="dialog-overlay palette-overlay"
      isOpen={isOpen}
      isDismissable
      onOpenChange={(willOpen) => !willOpen && showOverlay(null)}
    >
      <Modal className="palette-sheet">
        <Dialog className="palette" aria-label={t('frame.search')}>
          <PaletteBody />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
