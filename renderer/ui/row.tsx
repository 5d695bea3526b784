import type { ComponentProps, Ref } from 'react'

type Props = ComponentProps<'li'> & {
  /** Whether Tab reaches this row; the arrow keys reach the others. */
  readonly isCurrent: boolean
  readonly ref?: Ref<HTMLLIElement>
}

/** A row of `Rows` that takes the focus whole. */
export function Row({ isCurrent, children, ...rest }: Props) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it stays a list item, whose place and count are read out, which a role that takes the focus would not
    <li tabIndex={isCurrent ? 0 : -1} {...rest}>
      {children}
    </li>
  )
}
