import { ChevronsUpDown } from 'lucide-react'
import {
  Button,
  ComboBox as AriaComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListLayout,
  Popover,
  Virtualizer,
} from 'react-aria-components'

import { t } from '../t.ts'

type Option = { readonly id: string; readonly label: string }

type Props = {
  readonly label: string
  readonly options: readonly Option[]
  readonly value: string
  readonly onChange: (id: string) => void
  readonly isDisabled?: boolean
}

/** One of many options, found by typing a part of its name. */
export function ComboBox({ label, options, value, onChange, isDisabled = false }: Props) {
  return (
    <AriaComboBox
      className="field"
      defaultItems={options}
      value={value}
      isDisabled={isDisabled}
      menuTrigger="focus"
      onChange={(key) => key !== null && onChange(String(key))}
    >
      <Label className="field-label">{label}</Label>
      <div className="select">
        <Input className="field-input" />
        <Button className="select-open">
          <ChevronsUpDown aria-hidden className="select-mark" />
        </Button>
      </div>
      <Popover className="popover popover-field">
        <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: 28 }}>
          <ListBox<Option>
            className="listbox"
            renderEmptyState={() => <div className="listbox-empty">{t('ui.nothingFound')}</div>}
          >
            {(option) => (
              <ListBoxItem className="listbox-option" textValue={option.label}>
                {option.label}
              </ListBoxItem>
            )}
          </ListBox>
        </Virtualizer>
      </Popover>
    </AriaComboBox>
  )
}
