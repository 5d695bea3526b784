import { headingOn } from './focus-heading.ts'

const focusable =
  'button:not(:disabled), input:not(:disabled), textarea:not(:disabled), select:not(:disabled), a[href], [tabindex]'

/** The closest place to go on from, when what had the focus is gone: near it, or the screen's heading. */
function successorOf(lost: readonly Element[]): HTMLElement | null {
  const stage = document.querySelector('main')
  const near = lost
    .filter((ancestor) => ancestor.isConnected && !ancestor.contains(stage))
    .map((ancestor) => ancestor.querySelector<HTMLElement>(focusable))
    .find((candidate) => candidate !== null)
  return near ?? (stage === null ? null : headingOn(stage))
}

function ancestorsOf(element: Element): readonly Element[] {
  const { parentElement } = element
  return parentElement === null ? [element] : [element, ...ancestorsOf(parentElement)]
}

/**
 * Keeps the keyboard somewhere: when what had the focus is removed or disabled, a browser leaves the
 * focus nowhere, and the next Tab begins at the top of the window. Answers with what ends it.
 */
export function keepFocus(): () => void {
  let last: readonly Element[] = []
  let timer: ReturnType<typeof setTimeout> | undefined

  function restore(): void {
    timer = undefined
    const [lost] = last
    if (lost === undefined || document.activeElement !== document.body) return
    if (!lost.isConnected || lost.matches(':disabled')) successorOf(last)?.focus()
  }

  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element) last = ancestorsOf(target)
  })
  // Overlays give the focus back by themselves, a moment after they close.
  const observer = new MutationObserver(() => {
    if (document.activeElement === document.body) timer ??= setTimeout(restore, 60)
  })
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled'],
  })
  return () => observer.disconnect()
}
