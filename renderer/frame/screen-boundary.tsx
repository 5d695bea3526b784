import { Component, type ReactNode } from 'react'

import { goTo } from '../state/navigate.ts'
import { t } from '../t.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'

type Props = { readonly children: ReactNode }
type Shown = { readonly reason: string | null }

/** Keeps an error inside one screen: the frame stays, and says what is safe and what to do. */
export class ScreenBoundary extends Component<Props, Shown> {
  override state: Shown = { reason: null }

  static getDerivedStateFromError(error: unknown): Shown {
    return { reason: error instanceof Error ? error.message : String(error) }
  }

  override render(): ReactNode {
    const { reason } = this.state
    if (reason === null) return this.props.children
    return (
      <EmptyState
        title={t('frame.screenFailed')}
        text={t('frame.screenFailedText', { reason })}
        action={
          <Button
            onPress={() => {
              goTo({ screen: 'articles' })
              this.setState({ reason: null })
            }}
          >
            {t('frame.backToArticles')}
          </Button>
        }
      />
    )
  }
}
