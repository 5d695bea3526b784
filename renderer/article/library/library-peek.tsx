import { X } from 'lucide-react'
import { useEffect, useState } from 'react'

import type { ArticleHead } from '../../../shared/article/article-head.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import { ask } from '../../desk.ts'
import { useDesk } from '../../state/use-desk.ts'
import { t } from '../../t.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { headlineOf } from '../headline-of.ts'

// Who walks along the rows looks at the one where they stop.
const settleMs = 120

function useAddress(guid: Guid): string | null | undefined {
  const [found, setFound] = useState<{
    readonly guid: Guid
    readonly address: string | undefined
  } | null>(null)
  useEffect(() => {
    let isGone = false
    const timer = setTimeout(() => {
      void ask('preview.address', { page: 'article', guid }).then((address) => {
        if (!isGone) setFound({ guid, address })
      })
    }, settleMs)
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [guid])
  return found === null ? null : found.address
}

type Props = { readonly head: ArticleHead; readonly onClose: () => void }

/** The page of the story under the cursor, beside the rows; the keyboard stays with them. */
export function LibraryPeek({ head, onClose }: Props) {
  const address = useAddress(head.guid)
  const revision = useDesk((state) => state.articlesRevision)
  const headline = headlineOf(head)
  return (
    <aside className="library-peek" aria-label={t('library.peekOf', { headline })}>
      <header className="library-peek-head">
        <p className="library-peek-title" title={headline}>
          {headline}
        </p>
        <IconButton
          label={t('library.closePeek')}
          icon={X}
          keys="Escape"
          size="small"
          onPress={onClose}
        />
      </header>
      {address === undefined && <EmptyState title={t('editor.previewFailed')} />}
      {typeof address === 'string' && (
        <iframe
          className="library-peek-page"
          title={t('editor.preview')}
          sandbox=""
          tabIndex={-1}
          src={`${address}?n=${revision}`}
        />
      )}
    </aside>
  )
}
