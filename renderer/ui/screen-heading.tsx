import type { ReactNode } from 'react'

type Props = { readonly children: ReactNode; readonly isHidden?: boolean }

/** A screen's title; it takes the focus when the screen comes and nothing else asks for it. */
export function ScreenHeading({ children, isHidden = false }: Props) {
  return (
    <h1
      className={isHidden ? 'visually-hidden' : 'screen-heading'}
      tabIndex={-1}
      data-screen-heading
    >
      {children}
    </h1>
  )
}
