import { ListBoxItem } from 'react-aria-components'

import { catalog } from '../../shared/command/catalog.ts'
import { t } from '../t.ts'
import { Keys } from '../ui/keys.tsx'
import { keysHere } from './keys-here.ts'
import type { PaletteItem } from './use-palette-items.ts'

type WordsProps = { readonly label: string; readonly kind: string; readonly keys: string | null }

function OptionWords({ label, kind, keys }: WordsProps) {
  return (
    <>
      <span className="palette-option-label" title={label}>
        {label}
      </span>
      <span className="palette-option-kind">{kind}</span>
      <span className="palette-option-keys">{keys !== null && <Keys keys={keys} />}</span>
    </>
  )
}

export function PaletteOption({ item }: { readonly item: PaletteItem }) {
  if (item.kind === 'command') {
    const label = t(`command.${item.command}`)
    const { menu } = catalog[item.command]
    const keys = keysHere(item.command)
    return (
      <ListBoxItem id={item.id} textValue={label} className="palette-option">
        <OptionWords label={label} kind={t(`menu.${menu}`)} keys={keys} />
      </ListBoxItem>
    )
  }
  const headline = item.head.working.headline.trim() || t('frame.untitled')
  return (
    <ListBoxItem id={item.id} textValue={headline} className="palette-option">
      <span className="palette-option-label" title={headline} lang={item.head.working.language}>
        {headline}
      </span>
      <span className="palette-option-kind">{t(`state.${item.head.state}`)}</span>
    </ListBoxItem>
  )
}
