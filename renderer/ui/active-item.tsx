import type { ComponentProps } from 'react'

type Props = ComponentProps<'div'> & { readonly role: 'option' | 'row' | 'treeitem' }

/**
 * One item of a list, grid or tree that keeps the focus itself and names its active item in
 * `aria-activedescendant`, as WAI-ARIA has it: the item takes presses of the pointer alone, and the
 * keys are heard where the focus is.
 */
export function ActiveItem(props: Props) {
  return <div {...props} />
}
