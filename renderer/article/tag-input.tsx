import { type ClipboardEvent, type KeyboardEvent, type Ref, useId, useRef, useState } from 'react'
import { Popover } from 'react-aria-components'

import { t } from '../t.ts'

export type TagOption = { readonly id: string; readonly label: string }

type Props = {
  readonly inputId: string
  readonly typed: string
  readonly onType: (typed: string) => void
  readonly options: readonly TagOption[]
  readonly onPick: (option: TagOption) => void
  /** Enter or a comma ends what is typed. */
  readonly onEnter: () => void
  /** Backspace with nothing typed. */
  readonly onBack: () => void
  /** True when it took what was pasted. */
  readonly onPaste: (words: string) => boolean
  readonly placeholder: string
  readonly inputRef: Ref<HTMLInputElement>
}

/**
 * A box to type into, with options below. Ours, since the kit's hides the rest of the screen from
 * assistive technology while it offers, and with it whether the text is saved.
 */
export function TagInput(props: Props) {
  const { typed, onType, options, onPick, onEnter, onBack, placeholder, inputRef } = props
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const frame = useRef<HTMLDivElement>(null)
  const id = useId()
  const isOffering = isOpen && typed !== '' && options.length > 0
  const option = isOffering ? options[active] : undefined

  function close(): void {
    setOpen(false)
    setActive(-1)
  }

  function walk(by: 1 | -1): void {
    setOpen(true)
    const count = options.length
    setActive((at) => (at === -1 && by === -1 ? count - 1 : (at + by + count) % count))
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return
    const { key } = event
    if (key === 'ArrowDown' && typed !== '') walk(1)
    else if (key === 'ArrowUp' && isOffering) walk(-1)
    else if (key === 'Escape' && isOffering) close()
    else if (key === 'Enter' && option !== undefined) pick(option)
    else if (key === 'Enter' || key === ',') {
      close()
      onEnter()
    } else {
      if (key === 'Backspace' && typed === '') onBack()
      return
    }
    event.preventDefault()
    event.stopPropagation()
  }

  function pick(chosen: TagOption): void {
    close()
    onPick(chosen)
  }

  return (
    <div ref={frame}>
      <input
        ref={inputRef}
        id={props.inputId}
        className="tag-input"
        role="combobox"
        aria-label={t('editor.tags')}
        aria-autocomplete="list"
        aria-expanded={isOffering}
        aria-controls={isOffering ? id : undefined}
        aria-activedescendant={option === undefined ? undefined : `${id}-${active}`}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={typed}
        onChange={({ target }) => {
          setOpen(true)
          setActive(-1)
          onType(target.value)
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
        onPaste={(event: ClipboardEvent) => {
          if (props.onPaste(event.clipboardData.getData('text/plain'))) event.preventDefault()
        }}
      />
      <Popover
        className="popover"
        triggerRef={frame}
        placement="bottom start"
        isNonModal
        isOpen={isOffering}
        onOpenChange={(willOpen) => !willOpen && close()}
      >
        <div id={id} role="listbox" aria-label={t('editor.tags')} className="tag-options">
          {options.map((one, at) => (
            // The box keeps the focus; its keys choose among the options.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
            <div
              key={one.id}
              id={`${id}-${at}`}
              role="option"
              aria-selected={at === active}
              className="listbox-option"
              data-focused={at === active || undefined}
              onPointerDown={(event) => event.preventDefault()}
              onPointerMove={() => setActive(at)}
              onClick={() => pick(one)}
            >
              {one.label}
            </div>
          ))}
        </div>
      </Popover>
    </div>
  )
}
