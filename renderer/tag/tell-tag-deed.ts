import type { TagDeed } from '../../shared/tag/tag-deed.ts'
import { t } from '../t.ts'
import { showToast } from '../ui/toast-store.ts'
import { takeTagsBack } from './take-tags-back.ts'

/** Says what was done, and offers to take it back; nothing when nothing was changed. */
export function tellTagDeed({ act }: TagDeed, text: string): void {
  if (act === null) return
  showToast({ text, action: { label: t('ui.undo'), run: () => void takeTagsBack(act) } })
}
