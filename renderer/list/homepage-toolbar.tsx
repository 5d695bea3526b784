import { History, Redo2, Undo2 } from 'lucide-react'
import { useId } from 'react'

import { catalog } from '../../shared/command/catalog.ts'
import { changesOf } from '../../shared/list/changes-of.ts'
import type { ListChange } from '../../shared/list/differences.ts'
import { actWords } from '../../shared/list/act-words.ts'
import { isPublished } from '../../shared/list/is-published.ts'
import { useIsWritable } from '../state/open-desk.ts'
import { useDesk } from '../state/use-desk.ts'
import { t } from '../t.ts'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { ScreenHeading } from '../ui/screen-heading.tsx'
import { redoListAct, undoListAct } from './acts.ts'
import { askAbout } from './launch/launch-state.ts'
import { useShownLists } from './list-state.ts'
import { PublishMark } from './publish-mark.tsx'
import { ListsButton } from './settings/lists-button.tsx'

const kinds: readonly ListChange['kind'][] = ['added', 'dropped', 'moved', 'changed']

function summaryOf(changes: readonly ListChange[]): string {
  return kinds
    .map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => t(`list.summary.${kind}`, { count }))
    .join(', ')
}

type Props = { readonly onHistory: () => void }

/** What the homepage's draft changes, and the acts on all of it. */
export function HomepageToolbar({ onHistory }: Props) {
  const views = useShownLists()
  const isWritable = useIsWritable()
  const { undo, redo } = useDesk((state) => state.listSteps)
  const published = views.filter(({ list }) => isPublished(list))
  const changes = published.flatMap(changesOf)
  const isDrafted = published.some(({ list }) => list.draft !== null)
  const summary = useId()
  return (
    <header className="toolbar homepage-toolbar">
      <ScreenHeading>{t('list.homepage')}</ScreenHeading>
      <span id={summary} className="homepage-summary">
        {isDrafted ? summaryOf(changes) || t('list.summary.unseen') : t('list.summary.none')}
      </span>
      <PublishMark />
      <IconButton
        label={t('command.edit.undo')}
        hint={undo === null ? null : t('list.undoAct', { act: actWords(undo) })}
        keys={catalog['edit.undo'].keys}
        icon={Undo2}
        isDisabled={!isWritable}
        onPress={() => void undoListAct()}
      />
      <IconButton
        label={t('command.edit.redo')}
        hint={redo === null ? null : t('list.redoAct', { act: actWords(redo) })}
        keys={catalog['edit.redo'].keys}
        icon={Redo2}
        isDisabled={!isWritable}
        onPress={() => void redoListAct()}
      />
      <ListsButton />
      <Button variant="quiet" icon={History} onPress={onHistory}>
        {t('list.history')}
      </Button>
      <Button isDisabled={!isWritable || !isDrafted} onPress={() => void askAbout('discard')}>
        {t('list.discard')}
      </Button>
      <span className="launch" data-drafted={isDrafted || undefined}>
        {changes.length > 0 && (
          <span className="launch-count tabular" aria-hidden>
            {t('list.changes', { count: changes.length })}
          </span>
        )}
        <Button
          variant="primary"
          isDisabled={!isWritable || !isDrafted}
          aria-describedby={summary}
          onPress={() => void askAbout('launch')}
        >
          {t('command.list.launch')}
        </Button>
      </span>
    </header>
  )
}
