import { type ReactNode, useEffect, useRef } from 'react'

import { useDesk } from '../state/use-desk.ts'
import { focusHeading } from './focus-heading.ts'
import { ScreenBoundary } from './screen-boundary.tsx'

/** Where the screens stand. A new screen takes the focus, unless it was moved on purpose. */
export function Stage({ children }: { readonly children: ReactNode }) {
  const stage = useRef<HTMLElement>(null)
  const route = useDesk((state) => state.route)
  const key = route.screen === 'article' ? route.guid : route.screen
  const shownBefore = useRef(key)
  useEffect(() => {
    if (shownBefore.current === key) return
    shownBefore.current = key
    const { activeElement } = document
    const isElsewhere = activeElement !== null && activeElement !== document.body
    if (isElsewhere && activeElement.isConnected) return
    if (stage.current !== null) focusHeading(stage.current)
  }, [key])
  return (
    <main className="stage" ref={stage} tabIndex={-1}>
      <ScreenBoundary key={route.screen}>{children}</ScreenBoundary>
    </main>
  )
}
