import { flushTexts } from '../article/open-texts.ts'
import { ask } from '../desk.ts'
import { loadTags } from '../state/load.ts'
import { t } from '../t.ts'
import { showToast } from '../ui/toast-store.ts'

/** Takes one act on tags back, and says so. */
export async function takeTagsBack(act: number): Promise<void> {
  await flushTexts()
  const back = await ask('tag.takeBack', { act })
  if (back === undefined) return
  await loadTags()
  showToast({
    text:
      back === null ? t('tags.alreadyTakenBack') : t('tags.takenBack', { left: back.left.length }),
  })
}
