import type { Editor } from '@tiptap/core'
import { AllSelection, TextSelection, type Transaction } from '@tiptap/pm/state'
import { createStore } from 'zustand/vanilla'

/** What the bar at the caret is for: the selected words, or the link that the caret is in. */
export type BarKind = 'words' | 'link'

type BarState = {
  readonly kind: BarKind | null
  /** Goes up when it has to be placed again. */
  readonly moves: number
  /** Goes up when the keyboard wants to be in it. */
  readonly entries: number
}

// Whoever is still selecting has no use for it.
const delayMs = 180

function kindFor(editor: Editor): BarKind | null {
  const { selection } = editor.state
  const isText = selection instanceof TextSelection || selection instanceof AllSelection
  if (!editor.isEditable || !isText) return null
  if (!selection.empty) return 'words'
  return editor.isActive('link') ? 'link' : null
}

/** Knows when the bar of one editor is to be seen; the work for a key is the same in any story. */
export class SelectionWatch {
  readonly store = createStore<BarState>(() => ({ kind: null, moves: 0, entries: 0 }))
  readonly #editor: Editor
  #bar: HTMLElement | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #isPointing = false
  #isHeld = false
  /** Sent away with Escape, until something else is selected. */
  #isDismissed = false

  constructor(editor: Editor) {
    this.#editor = editor
  }

  /** Watches until it is told to stop. */
  start(): () => void {
    const editor = this.#editor
    const { dom } = editor.view
    editor.on('transaction', this.#follow)
    editor.on('focus', this.#showSoon)
    editor.on('blur', this.left)
    dom.addEventListener('pointerdown', this.#point)
    window.addEventListener('pointerup', this.#pointed)
    dom.addEventListener('keydown', this.#dismiss, true)
    return () => {
      editor.off('transaction', this.#follow)
      editor.off('focus', this.#showSoon)
      editor.off('blur', this.left)
      dom.removeEventListener('pointerdown', this.#point)
      window.removeEventListener('pointerup', this.#pointed)
      dom.removeEventListener('keydown', this.#dismiss, true)
      this.#hide()
    }
  }

  /** Is told which element the bar is, as long as there is one. */
  readonly take = (bar: HTMLElement | null): void => {
    this.#bar = bar
  }

  /** Keeps it while a menu of its own has the focus. */
  readonly hold = (isHeld: boolean): void => {
    this.#isHeld = isHeld
    if (!isHeld) this.#showSoon()
  }

  /** The focus went somewhere; a moment later it is known where. */
  readonly left = (): void => {
    setTimeout(() => {
      if (!this.#isHere) this.#hide()
    })
  }

  /** Brings the keyboard into the bar; false when there is nothing for it to be about. */
  enter(): boolean {
    this.#isDismissed = false
    this.#show()
    const { kind, entries } = this.store.getState()
    if (kind === null) return false
    this.store.setState({ entries: entries + 1 })
    return true
  }

  get #isHere(): boolean {
    if (this.#editor.isDestroyed) return false
    const isInBar = this.#bar?.contains(document.activeElement) ?? false
    return this.#isHeld || isInBar || this.#editor.view.hasFocus()
  }

  readonly #follow = ({ transaction }: { readonly transaction: Transaction }): void => {
    const { docChanged, selectionSet, selection } = transaction
    if (!docChanged && !selectionSet) return
    if (selectionSet && !docChanged) this.#isDismissed = false
    const { kind } = this.store.getState()
    const isTyping = docChanged && (selection.empty || kind !== 'words')
    if (isTyping || (selection.empty && kind === 'words')) this.#hide()
    if (!isTyping) this.#showSoon()
  }

  readonly #point = (): void => {
    this.#isPointing = true
  }

  readonly #pointed = (): void => {
    if (!this.#isPointing) return
    this.#isPointing = false
    this.#showSoon()
  }

  readonly #dismiss = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.store.getState().kind === null) return
    event.preventDefault()
    event.stopPropagation()
    this.#isDismissed = true
    this.#hide()
  }

  readonly #showSoon = (): void => {
    this.#stop()
    this.#timer = setTimeout(() => this.#show(), delayMs)
  }

  #show(): void {
    this.#stop()
    if (this.#editor.isDestroyed || this.#isPointing || this.#editor.view.composing) return
    const kind = this.#isHere && !this.#isDismissed ? kindFor(this.#editor) : null
    if (kind === null) this.#hide()
    else this.store.setState(({ moves }) => ({ kind, moves: moves + 1 }))
  }

  // With each letter there is nothing to stop, and the browser need not be asked to.
  #stop(): void {
    if (this.#timer === undefined) return
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  #hide(): void {
    this.#stop()
    if (this.store.getState().kind !== null) this.store.setState({ kind: null })
  }
}
