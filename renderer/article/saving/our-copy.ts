import { DOMSerializer, type Fragment, type Schema } from '@tiptap/pm/model'

const mark = 'data-wiredesk'

/** Writes what is copied here with a mark, so that pasting it loses nothing of it. */
export class CopySerializer extends DOMSerializer {
  constructor(schema: Schema) {
    const { nodes, marks } = DOMSerializer.fromSchema(schema)
    super(nodes, marks)
  }

  override serializeFragment(
    fragment: Fragment,
    options?: { readonly document?: Document },
    target?: HTMLElement | DocumentFragment,
  ): HTMLElement | DocumentFragment {
    const copied = super.serializeFragment(fragment, options, target)
    if (target === undefined) copied.firstElementChild?.setAttribute(mark, '')
    return copied
  }
}

/** Whether it was copied here. Who fakes the mark only goes without cleaning, and never past the schema. */
export function isOurs(dom: Element): boolean {
  return dom.closest(`[${mark}]`) !== null || dom.querySelector(`[${mark}]`) !== null
}

/** Other editors made of the same parts say where their copy was cut; here that would mean nothing. */
export function withoutForeignSlice(html: string): string {
  return html.includes(mark) ? html : html.replaceAll('data-pm-slice', 'data-other')
}
