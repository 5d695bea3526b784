import { History, Lock } from 'lucide-react'

import type { ReadOnlyReason } from '../../shared/article/open-article.ts'
import type { UnknownPart } from '../../shared/prose/unknown-parts.ts'
import { t } from '../t.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import type { OpenText } from './open-text.ts'
import { useText } from './use-open-text.ts'

const reasons = {
  desk: 'editor.readOnlyDesk',
  unknownContent: 'editor.readOnlyUnknownContent',
  spiked: 'editor.readOnlySpiked',
  killed: 'editor.readOnlyKilled',
} as const satisfies Record<ReadOnlyReason, string>

const inWords = new Intl.ListFormat('en-GB', { type: 'conjunction' })

function partsInWords(unknown: readonly UnknownPart[]): string {
  return inWords.format(
    unknown.map(({ kind, name, of }) => t(`editor.unknown.${kind}`, { name, of })),
  )
}

/** Why the story cannot be edited, and whether a crash brought it back. */
export function TextBanners({ text }: { readonly text: OpenText }) {
  const readOnly = useText(text, (state) => state.readOnly)
  const unknown = useText(text, (state) => state.unknown)
  const isRecovered = useText(text, (state) => state.isRecovered)
  return (
    <>
      {readOnly !== null && (
        <Banner icon={Lock} tone={readOnly === 'unknownContent' ? 'warning' : 'plain'}>
          {t(reasons[readOnly], { parts: partsInWords(unknown) })}
        </Banner>
      )}
      {isRecovered && (
        <Banner
          icon={History}
          tone="plain"
          actions={
            <Button size="small" onPress={() => text.store.setState({ isRecovered: false })}>
              {t('ui.dismiss')}
            </Button>
          }
        >
          {t('editor.recovered')}
        </Banner>
      )}
    </>
  )
}
