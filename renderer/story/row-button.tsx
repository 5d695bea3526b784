import type { LucideIcon } from 'lucide-react'

type Props = {
  /** Its accessible name, which says what it acts on. */
  readonly label: string
  /** What it does, in a word or two and with its key, for the pointer. */
  readonly hint: string
  readonly icon: LucideIcon
  readonly kind: 'handle' | 'pin' | 'takeOut' | 'more'
  /** What a handle or a menu's button opens when it is pressed rather than dragged. */
  readonly opens?: 'dialog' | 'menu'
  readonly isInTabOrder: boolean
  readonly isDisabled?: boolean
  readonly isOn?: boolean
  readonly onPress: (button: Element) => void
}

/** A small button on a row. A plain one, since a drag must be able to begin on it. */
export function RowButton(props: Props) {
  const {
    label,
    hint,
    icon: Icon,
    kind,
    isInTabOrder,
    isDisabled = false,
    isOn,
    onPress,
    opens = 'dialog',
  } = props
  return (
    <button
      type="button"
      className={`row-button row-button-${kind}`}
      aria-label={label}
      title={hint}
      tabIndex={isInTabOrder ? 0 : -1}
      disabled={isDisabled}
      data-on={isOn || undefined}
      {...((kind === 'handle' || kind === 'more') && { 'aria-haspopup': opens })}
      onClick={({ currentTarget }) => onPress(currentTarget)}
    >
      <Icon aria-hidden className="button-icon" />
    </button>
  )
}
