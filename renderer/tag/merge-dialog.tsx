import { ArrowLeftRight } from 'lucide-react'
import { useState } from 'react'

import type { TagId } from '../../shared/tag/tag.ts'
import { useDesk } from '../state/use-desk.ts'
import { useTagNames } from '../state/use-tag-names.ts'
import { t } from '../t.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { mergeTag } from './merge-tag.ts'
import { PreviewLines } from './preview-lines.tsx'
import { TagChooser } from './tag-chooser.tsx'
import { useTagPreview } from './use-tag-preview.ts'

type Pair = { readonly loser: TagId; readonly winner: TagId }

type ReadyProps = {
  readonly pair: Pair
  readonly onSwap: () => void
  readonly onOther: () => void
  readonly onClose: () => void
}

function ReadyToMerge({ pair: { loser, winner }, onSwap, onOther, onClose }: ReadyProps) {
  const names = useTagNames()
  const preview = useTagPreview(loser, winner)
  const values = { name: names.get(loser) ?? loser, into: names.get(winner) ?? winner }
  return (
    <div className="form">
      <PreviewLines preview={preview} first={t('tags.mergeSays', values)} />
      <div className="form-actions tag-merge-actions">
        <Button icon={ArrowLeftRight} onPress={onSwap}>
          {t('tags.mergeSwap')}
        </Button>
        <Button variant="quiet" onPress={onOther}>
          {t('tags.mergeOther')}
        </Button>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button
          variant="primary"
          autoFocus
          onPress={() => void mergeTag(loser, winner).then((isDone) => isDone && onClose())}
        >
          {t('tags.merge')}
        </Button>
      </div>
    </div>
  )
}

type FormProps = {
  readonly tag: TagId
  readonly into: TagId | null
  readonly onClose: () => void
}

function MergeForm({ tag, into, onClose }: FormProps) {
  const tags = useDesk((state) => state.tags)
  const names = useTagNames()
  const [pair, setPair] = useState<Pair | null>(into && { loser: tag, winner: into })
  if (pair !== null) {
    return (
      <ReadyToMerge
        // Swapped, it is another question, whose answer has the focus again.
        key={pair.loser}
        pair={pair}
        onSwap={() => setPair({ loser: pair.winner, winner: pair.loser })}
        onOther={() => setPair(null)}
        onClose={onClose}
      />
    )
  }
  return (
    <div className="form">
      <p>{t('tags.mergeAsk', { name: names.get(tag) ?? tag })}</p>
      <TagChooser
        label={t('tags.mergeInto')}
        choices={tags.filter((count) => count.tag.id !== tag)}
        isFocused
        onChoose={(winner) => setPair({ loser: tag, winner })}
      />
      <div className="form-actions">
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
      </div>
    </div>
  )
}

/** Makes one tag of two; with `into` known, Enter does it. */
export function MergeDialog({ tag, into, onClose }: FormProps) {
  return (
    <Dialog title={t('tags.mergeTitle')} isOpen onClose={onClose}>
      <MergeForm tag={tag} into={into} onClose={onClose} />
    </Dialog>
  )
}
