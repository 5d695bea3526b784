import type { Ref } from 'react'
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
} from 'react-aria-components'

type Props = Omit<AriaTextFieldProps, 'children' | 'className' | 'style'> & {
  readonly label: string
  readonly isLabelHidden?: boolean
  readonly description?: string
  /** What is wrong with the value; marks the field. */
  readonly problem?: string | null
  readonly placeholder?: string
  /** Rows of a text that may have several lines. */
  readonly rows?: number
  readonly inputRef?: Ref<HTMLInputElement>
}

export function TextField(props: Props) {
  const { label, isLabelHidden = false, description, problem = null, ...others } = props
  const { placeholder = '', rows, inputRef, ...rest } = others
  return (
    <AriaTextField className="field" isInvalid={problem !== null} {...rest}>
      <Label className={isLabelHidden ? 'visually-hidden' : 'field-label'}>{label}</Label>
      {rows === undefined ? (
        <Input
          className="field-input"
          placeholder={placeholder}
          {...(inputRef !== undefined && { ref: inputRef })}
        />
      ) : (
        <TextArea className="field-input field-area" rows={rows} placeholder={placeholder} />
      )}
      {description !== undefined && problem === null && (
        <Text slot="description" className="field-description">
          {description}
        </Text>
      )}
      <FieldError className="field-problem">{problem}</FieldError>
    </AriaTextField>
  )
}
