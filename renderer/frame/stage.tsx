import { type ReactNode, Suspense, useCallback, useEffect, useRef } from 'react'

import { useDesk } from '../state/use-desk.ts'
import { focusHeading } from './focus-heading.ts'
import { ScreenBoundary } from './screen-boundary.tsx'

type ShownProps = {
  /** What is on the stage. */
  readonly screen: string
  readonly tell: (screen: string) => void
}

/** Stands behind a screen and tells when it is drawn, which may wait for its code. */
function Shown({ screen, tell }: ShownProps) {
  useEffect(() => tell(screen), [screen, tell])
  return null
}

/** Where the screens stand. A new screen takes the focus, unless it was moved on purpose. */
export function Stage({ children }: { readonly children: ReactNode }) {
  const stage = useRef<HTMLElement>(null)
  const route = useDesk((state) => state.route)
  const screen = route.screen === 'article' ? route.guid : route.screen
  const shownBefore = useRef<string>(screen)
  const giveFocus = useCallback((shown: string): void => {
    if (shownBefore.current === shown) return
    shownBefore.current = shown
    const { activeElement } = document
    // On the stage itself the focus was only kept while the screen's code was on its way.
    const nowhere: readonly (Element | null)[] = [null, document.body, stage.current]
    if (!nowhere.includes(activeElement) && activeElement?.isConnected === true) return
    if (stage.current !== null) focusHeading(stage.current)
  }, [])
  return (
    <main className="stage" ref={stage} tabIndex={-1}>
      <ScreenBoundary key={route.screen}>
        <Suspense fallback={null}>
          {children}
          <Shown screen={screen} tell={giveFocus} />
        </Suspense>
      </ScreenBoundary>
    </main>
  )
}
