import type { ComponentProps, Ref } from 'react'

type Props = ComponentProps<'ul'> & { readonly ref?: Ref<HTMLUListElement> }

/** A list of rows that hears their keys; it takes the focus itself when it has none left. */
export function Rows({ children, ...rest }: Props) {
  return (
    <ul tabIndex={-1} {...rest}>
      {children}
    </ul>
  )
}
