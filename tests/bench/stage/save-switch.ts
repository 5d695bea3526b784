import type { CDPSession, Page } from '@playwright/test'

export type SaveSwitch = {
  /** From now on what is typed in the body goes nowhere. */
  readonly off: () => Promise<void>
  /** Takes back what was typed meanwhile, so that the text is what main has, and saves again. */
  readonly on: () => Promise<void>
}

type Editor = {
  readonly state: {
    readonly doc: { readonly content: { readonly size: number } }
    readonly selection: { readonly head: number }
    readonly tr: { delete: (from: number, to: number) => unknown }
  }
  readonly view: { dispatch: (transaction: unknown) => void }
}

type WithEditor = HTMLElement & { readonly editor: Editor }

// The editor's listener holds the open text in its closure, and that holds the outbox.
const listener = `document.querySelector('.body-text').editor.options.onTransaction`

/** Turns the saving of the open article off and on from outside: the app itself has no such switch. */
export async function saveSwitch(cdp: CDPSession, page: Page): Promise<SaveSwitch> {
  const outbox = await findOutbox(cdp)
  const tell = async (functionDeclaration: string): Promise<void> => {
    await cdp.send('Runtime.callFunctionOn', { objectId: outbox, functionDeclaration })
  }
  let before = 0
  return {
    off: async () => {
      before = await page.evaluate(bodySize)
      await tell('function () { this.takeSteps = () => {} }')
    },
    on: async () => {
      await page.evaluate(takeBack, before)
      await tell('function () { delete this.takeSteps }')
    },
  }
}

function bodySize(): number {
  const body = document.querySelector<WithEditor>('.body-text')
  return body?.editor.state.doc.content.size ?? Number.NaN
}

function takeBack(before: number): void {
  const editor = document.querySelector<WithEditor>('.body-text')?.editor
  if (editor === undefined) throw new Error('no body is open')
  const { doc, selection, tr } = editor.state
  editor.view.dispatch(tr.delete(selection.head - (doc.content.size - before), selection.head))
}

async function findOutbox(cdp: CDPSession): Promise<string> {
  const { result } = await cdp.send('Runtime.evaluate', { expression: listener })
  const { internalProperties = [] } = await propertiesOf(cdp, result)
  const scopes = internalProperties.find(({ name }) => name === '[[Scopes]]')
  const [closure] = (await propertiesOf(cdp, scopes?.value)).result
  for (const { value: held } of (await propertiesOf(cdp, closure?.value)).result) {
    const { privateProperties = [] } = await propertiesOf(cdp, held)
    for (const { value } of privateProperties) {
      if (value?.objectId !== undefined && (await isOutbox(cdp, value.objectId)))
        return value.objectId
    }
  }
  throw new Error('the outbox of the open text was not found')
}

// The bundle keeps the names of methods, not those of classes and private fields.
async function isOutbox(cdp: CDPSession, objectId: string): Promise<boolean> {
  const functionDeclaration = `function () { return 'takeSteps' in this && 'takeFields' in this }`
  const { result } = await cdp.send('Runtime.callFunctionOn', { objectId, functionDeclaration })
  return result.value === true
}

type Remote = { readonly type: string; readonly objectId?: string | undefined }

async function propertiesOf(cdp: CDPSession, { type, objectId }: Remote = { type: 'undefined' }) {
  const isObject = type === 'object' || type === 'function'
  if (!isObject || objectId === undefined) return { result: [] }
  return cdp.send('Runtime.getProperties', { objectId, ownProperties: true })
}
