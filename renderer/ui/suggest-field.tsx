import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'

type Props = {
  readonly id: string
  readonly label: string
  readonly placeholder: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** What the words may become; anything else may be written too. */
  readonly suggestions: readonly string[]
  readonly isReadOnly?: boolean
}

type Suggestion = { readonly id: string }

/** A line of free words that offers those it knows as one types. */
export function SuggestField(props: Props) {
  const { id, label, placeholder, value, onChange, suggestions, isReadOnly = false } = props
  const items: readonly Suggestion[] = suggestions.map((known) => ({ id: known }))
  return (
    <ComboBox<Suggestion>
      className="field"
      allowsCustomValue
      menuTrigger="input"
      isReadOnly={isReadOnly}
      inputValue={value}
      items={items}
      onInputChange={(typed) => {
        if (typed !== value) onChange(typed)
      }}
    >
      <Label className="field-label">{label}</Label>
      <Input id={id} className="field-input" placeholder={placeholder} />
      <Popover className="popover popover-field">
        <ListBox<Suggestion> className="listbox">
          {(known) => (
            <ListBoxItem className="listbox-option" textValue={known.id}>
              {known.id}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
