import type { Page } from '@playwright/test'

import { putCaret } from './bench-app.ts'

type Twins = {
  readonly ours: HTMLElement
  readonly bare: HTMLElement
  /** ProseMirror with the same schema and none of our plugins. */
  readonly core: HTMLElement
}

type Made<T> = { readonly constructor: T }

type State = { readonly doc: unknown } & Made<{
  readonly create: (wish: { readonly doc: unknown }) => unknown
}>

type View = Made<
  new (place: null, props: Readonly<Record<string, unknown>>) => { readonly dom: HTMLElement }
>

type WithEditor = HTMLElement & { readonly editor: { readonly state: State; readonly view: View } }

type Bench = typeof globalThis & { twins?: Twins }

/**
 * Makes the baselines: a bare contenteditable with the same text, in the same place of the same
 * window under the same styles, so that nothing differs but what the editor itself does; and a bare
 * ProseMirror made of the classes of the open one. They live in the page of this run alone.
 */
export async function makeBareTwin(page: Page): Promise<void> {
  await page.evaluate(() => {
    const ours = document.querySelector<WithEditor>('.body-text')
    if (ours === null) throw new Error('no body is open')
    const bare = ours.cloneNode(true) as HTMLElement
    bare.id = 'bare-twin'
    // Only the text: what is drawn around misspelt words is the editor's work.
    for (const mark of bare.querySelectorAll('.misspelt')) mark.replaceWith(...mark.childNodes)
    bare.normalize()
    const { state, view } = ours.editor
    const attributes = Object.fromEntries(
      Array.from(bare.attributes, ({ name, value }) => [name, value]),
    )
    const core = new view.constructor(null, {
      state: state.constructor.create({ doc: state.doc }),
      attributes: { ...attributes, id: 'core-twin' },
    }).dom
    ;(globalThis as Bench).twins = { ours, bare, core }
  })
}

/** Puts one of them in the place of the others, with the caret where keys are typed. */
export async function showTwin(page: Page, which: keyof Twins): Promise<void> {
  await page.evaluate((which) => {
    const { twins } = globalThis as Bench
    if (twins === undefined) throw new Error('there is no twin')
    const shown = Object.values(twins).find((twin) => twin.isConnected)
    if (shown !== twins[which]) shown?.replaceWith(twins[which])
  }, which)
  await putCaret(page)
}
