import { useEffect, useState } from 'react'

import { ask } from '../desk.ts'
import { t } from '../t.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import type { OpenText } from './open-text.ts'
import { usePartName } from './use-part-name.ts'

const settleMs = 400

/** How often what is typed has come to rest and reached main. */
function useSettled(text: OpenText): number {
  const [settled, setSettled] = useState(0)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = text.store.subscribe(({ save, standing }, before) => {
      if (save === before.save && standing === before.standing) return
      clearTimeout(timer)
      if (save.kind === 'saved') timer = setTimeout(() => setSettled((n) => n + 1), settleMs)
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [text])
  return settled
}

/** The page as readers would get it, from the templates that the export uses. */
export function PreviewFrame({ text }: { readonly text: OpenText }) {
  const [address, setAddress] = useState<string | null | undefined>(null)
  const settled = useSettled(text)
  const name = usePartName(text.guid, t('editor.preview'))
  useEffect(() => {
    let isGone = false
    void ask('preview.address', { page: 'article', guid: text.guid }).then((found) => {
      if (!isGone) setAddress(found)
    })
    return () => {
      isGone = true
    }
  }, [text])
  if (address === undefined) return <EmptyState title={t('editor.previewFailed')} />
  if (address === null) return null
  return (
    <iframe className="preview-frame" title={name} sandbox="" src={`${address}?n=${settled}`} />
  )
}
