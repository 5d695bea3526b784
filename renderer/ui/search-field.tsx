import { Search, X } from 'lucide-react'
import type { KeyboardEventHandler, Ref } from 'react'
import { Button, Input, SearchField as AriaSearchField } from 'react-aria-components'

import { t } from '../t.ts'

type Props = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly placeholder?: string
  readonly onKeyDown?: KeyboardEventHandler<HTMLInputElement>
  readonly inputRef?: Ref<HTMLInputElement>
}

/** A search box named by `label`; Esc clears it. */
export function SearchField({ label, value, onChange, onKeyDown, inputRef, ...rest }: Props) {
  return (
    <AriaSearchField className="search-field" aria-label={label} value={value} onChange={onChange}>
      <Search aria-hidden className="search-field-icon" />
      <Input
        className="search-field-input"
        placeholder={rest.placeholder ?? label}
        {...(onKeyDown !== undefined && { onKeyDown })}
        {...(inputRef !== undefined && { ref: inputRef })}
      />
      {value !== '' && (
        <Button className="search-field-clear" aria-label={t('ui.clear')}>
          <X aria-hidden className="button-icon" />
        </Button>
      )}
    </AriaSearchField>
  )
}
