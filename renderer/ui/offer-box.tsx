import {
  type ClipboardEvent,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useId,
  useRef,
  useState,
} from 'react'
import { Popover } from 'react-aria-components'

import { ActiveItem } from './active-item.tsx'

export type Offer = { readonly id: string; readonly label: ReactNode }

type Props<One extends Offer> = {
  readonly label: string
  readonly inputId?: string
  readonly className: string
  readonly typed: string
  readonly onType: (typed: string) => void
  readonly offers: readonly One[]
  readonly onPick: (offer: One) => void
  /** Enter or, where it ends a word, a comma, with nothing chosen below. */
  readonly onEnter: () => void
  readonly endsAtComma?: boolean
  /** Backspace with nothing typed. */
  readonly onBack?: () => void
  /** Escape with nothing offered; true when it brought something back. */
  readonly onEscape?: () => boolean
  readonly onLeave?: () => void
  /** True when it took what was pasted. */
  readonly onPaste?: (words: string) => boolean
  readonly placeholder: string
  readonly inputRef: Ref<HTMLInputElement>
  /** What is said of the box below it, by its id. */
  readonly describedBy?: string
  readonly isInvalid?: boolean
}

function intoView(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' })
}

/**
 * A box to type into, with options below. Ours, since the kit's hides the rest of the screen from
 * assistive technology while it offers, and with it whether the text is saved.
 */
export function OfferBox<One extends Offer>(props: Props<One>) {
  const { label, typed, onType, offers, onPick, onEnter, onBack, placeholder, inputRef } = props
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const frame = useRef<HTMLDivElement>(null)
  const id = useId()
  const isOffering = isOpen && offers.length > 0
  const offer = isOffering ? offers[active] : undefined

  function close(): void {
    setOpen(false)
    setActive(-1)
  }

  function walk(by: 1 | -1): void {
    setOpen(true)
    const count = offers.length
    setActive((at) => (at === -1 && by === -1 ? count - 1 : (at + by + count) % count))
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return
    const { key } = event
    if (key === 'ArrowDown' && offers.length > 0) walk(1)
    else if (key === 'ArrowUp' && isOffering) walk(-1)
    else if (key === 'Escape' && isOffering) close()
    else if (key === 'Enter' && offer !== undefined) pick(offer)
    else if (key === 'Enter' || (key === ',' && props.endsAtComma === true)) {
      close()
      onEnter()
    } else {
      if (key === 'Backspace' && typed === '') onBack?.()
      if (key !== 'Escape' || props.onEscape?.() !== true) return
    }
    event.preventDefault()
    event.stopPropagation()
  }

  function pick(chosen: One): void {
    close()
    onPick(chosen)
  }

  return (
    <div ref={frame}>
      <input
        ref={inputRef}
        id={props.inputId}
        className={props.className}
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={isOffering}
        aria-controls={isOffering ? id : undefined}
        aria-describedby={props.describedBy}
        aria-invalid={props.isInvalid}
        aria-activedescendant={offer === undefined ? undefined : `${id}-${active}`}
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
        onBlur={() => {
          close()
          props.onLeave?.()
        }}
        onPaste={(event: ClipboardEvent) => {
          if (props.onPaste?.(event.clipboardData.getData('text/plain')) === true)
            event.preventDefault()
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
        <div id={id} role="listbox" aria-label={label} className="offers">
          {offers.map((one, at) => (
            <ActiveItem
              key={one.id}
              id={`${id}-${at}`}
              ref={at === active ? intoView : undefined}
              role="option"
              aria-selected={at === active}
              className="listbox-option"
              data-focused={at === active || undefined}
              onPointerDown={(event) => event.preventDefault()}
              onPointerMove={() => setActive(at)}
              onClick={() => pick(one)}
            >
              {one.label}
            </ActiveItem>
          ))}
        </div>
      </Popover>
    </div>
  )
}
