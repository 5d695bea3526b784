import { useId, useState } from 'react'

import type { ArticleHead } from '../../../shared/article/article-head.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import { entryOf } from '../../../shared/list/entry-of.ts'
import type { ListName } from '../../../shared/list/list.ts'
import { titleOf } from '../../../shared/list/title-of.ts'
import { headlineShown } from '../../story/headline-shown.ts'
import { t } from '../../t.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { showToast } from '../../ui/toast-store.ts'
import { EditForm } from './edit-form.tsx'
import { overrideArticle } from './entry-acts.ts'
import { askEntry, closeAsked, type ShownEntry, useShownEntry } from './entry-state.ts'
import { type EntryWish, isWishNew, overridesOf, wishOf } from './entry-wish.ts'

type Props = {
  readonly list: ListName
  readonly article: Guid
  readonly wish: EntryWish | null
}

/** “Edit for this list”: the words, picture and links that one list shows in place of the story’s own. */
export function EditDialog({ list, article, wish }: Props) {
  const shown = useShownEntry(list, article)
  // It has left the list while it was looked at, or never stood there.
  if (shown === undefined) return null
  return <EditShown shown={shown} start={wish ?? wishOf(shown.row)} />
}

type ShownProps = { readonly shown: ShownEntry; readonly start: EntryWish }

function EditShown({ shown: { list, row }, start }: ShownProps) {
  const [wish, setWish] = useState(start)
  const [found, setFound] = useState<readonly ArticleHead[]>([])
  const id = useId()
  const { article } = row.entry
  const flows = list.kind === 'byTime' && entryOf(list, article) === null

  function leave(): void {
    closeAsked()
    if (!isWishNew(wish, row)) return
    showToast({
      text: t('entry.unsaved', { headline: headlineShown(row) }),
      action: {
        label: t('entry.goOn'),
        run: () => askEntry({ kind: 'edit', list: list.name, article, wish }),
      },
    })
  }

  function save(): void {
    closeAsked()
    if (isWishNew(wish, row)) {
      void overrideArticle(list.name, article, overridesOf(wish, row), found)
    }
  }

  return (
    <Dialog
      title={t('entry.edit', { list: titleOf(list) })}
      isOpen
      onClose={leave}
      actions={
        <>
          <Button onPress={leave}>{t('ui.cancel')}</Button>
          <Button variant="primary" type="submit" form={id}>
            {t('entry.save')}
          </Button>
        </>
      }
    >
      <form
        id={id}
        className="form entry-form"
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <p className="form-note">{t(flows ? 'entry.editPins' : 'entry.editText')}</p>
        <EditForm
          row={row}
          wish={wish}
          onChange={(change) => setWish((before) => ({ ...before, ...change }))}
          found={found}
          onFound={(head) => setFound((before) => [...before, head])}
          onSave={save}
        />
      </form>
    </Dialog>
  )
}
