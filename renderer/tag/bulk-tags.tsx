import { Hash, X } from 'lucide-react'
import { useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'

import type { ManyArticles } from '../../shared/tag/many-articles.ts'
import type { RetagWay } from '../../shared/tag/retag.ts'
import type { RetagPreview } from '../../shared/tag/retagged.ts'
import type { TagId } from '../../shared/tag/tag.ts'
import { ask } from '../desk.ts'
import { loadTags } from '../state/load.ts'
import { useDesk } from '../state/use-desk.ts'
import { useTagNames } from '../state/use-tag-names.ts'
import { t } from '../t.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Progress } from '../ui/progress.tsx'
import { Select } from '../ui/select.tsx'
import { BulkPreview } from './bulk-preview.tsx'
import { retagMany } from './retag-many.ts'
import { TagChooser } from './tag-chooser.tsx'
import { useRetagPreview } from './use-retag-preview.ts'
import { useTagProgress } from './use-tag-progress.ts'

type Props = {
  readonly articles: ManyArticles
  readonly isOpen: boolean
  readonly onClose: () => void
}

function Chosen(props: { readonly tags: readonly TagId[]; readonly onDrop: (id: TagId) => void }) {
  const names = useTagNames()
  return (
    <ul className="tag-chips bulk-chosen" aria-label={t('tags.bulkChosen')}>
      {props.tags.map((id) => (
        <li key={id} className="tag-chip">
          <Hash aria-hidden className="tag-mark" />
          {names.get(id) ?? id}
          <AriaButton
            className="tag-remove"
            aria-label={t('tags.bulkDrop', { name: names.get(id) ?? id })}
            onPress={() => props.onDrop(id)}
          >
            <X aria-hidden className="tag-mark" />
          </AriaButton>
        </li>
      ))}
    </ul>
  )
}

function useChoices(way: RetagWay, preview: RetagPreview | null, chosen: readonly TagId[]) {
  const tags = useDesk((state) => state.tags)
  const free = tags.filter(({ tag }) => !chosen.includes(tag.id))
  if (way === 'add') return free
  const carried = new Map(preview?.carried.map(({ tag, articles }) => [tag, articles]))
  return free.flatMap(({ tag }) => {
    const articles = carried.get(tag.id)
    return articles === undefined ? [] : [{ tag, articles }]
  })
}

function BulkForm({ articles, onClose }: Pick<Props, 'articles' | 'onClose'>) {
  const [way, setWay] = useState<RetagWay>('add')
  const [chosen, setChosen] = useState<readonly TagId[]>([])
  const [isRunning, setRunning] = useState(false)
  const { preview, isOfThis } = useRetagPreview({ articles, tags: chosen, way })
  const progress = useTagProgress()
  const choices = useChoices(way, preview, chosen)
  const count = chosen.length === 0 ? 0 : (preview?.changed.count ?? 0)

  async function create(name: string): Promise<void> {
    const tag = await ask('tag.create', { name })
    if (tag === undefined) return
    await loadTags()
    setChosen((before) => (before.includes(tag.id) ? before : [...before, tag.id]))
  }

  async function run(): Promise<void> {
    setRunning(true)
    const isDone = await retagMany(articles, chosen, way)
    setRunning(false)
    if (isDone) onClose()
  }

  return (
    <div className="form bulk-tags">
      <Select
        label={t('tags.bulkWay')}
        value={way}
        options={[
          { value: 'add', label: t('tags.bulkAdd') },
          { value: 'remove', label: t('tags.bulkRemove') },
        ]}
        onChange={(next) => {
          setWay(next)
          setChosen([])
        }}
      />
      <TagChooser
        key={way}
        label={t('tags.bulkTag')}
        choices={choices}
        onChoose={(id) => setChosen((before) => [...before, id])}
        {...(way === 'add' && { onCreate: (name: string) => void create(name) })}
      />
      {chosen.length > 0 && (
        <Chosen
          tags={chosen}
          onDrop={(id) => setChosen((before) => before.filter((tag) => tag !== id))}
        />
      )}
      {preview !== null && <BulkPreview preview={preview} way={way} isChosen={chosen.length > 0} />}
      {isRunning && (
        <Progress
          label={t('tags.bulkRunning')}
          value={progress?.done ?? null}
          max={progress?.total ?? 1}
        />
      )}
      <div className="form-actions">
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button
          variant="primary"
          isDisabled={count === 0 || !isOfThis || isRunning}
          onPress={() => void run()}
        >
          {t(way === 'add' ? 'tags.bulkDoAdd' : 'tags.bulkDoRemove', { articles: count })}
        </Button>
      </div>
    </div>
  )
}

/** Adds tags to many articles at once or removes them; what that changes is shown before. */
export function BulkTags({ articles, isOpen, onClose }: Props) {
  return (
    <Dialog title={t('tags.bulkTitle')} isOpen={isOpen} onClose={onClose}>
      <BulkForm articles={articles} onClose={onClose} />
    </Dialog>
  )
}
