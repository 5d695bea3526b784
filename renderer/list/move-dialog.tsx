import { type FormEvent, type RefObject, useEffect, useId, useRef, useState } from 'react'

import { gapFor } from '../../shared/list/gap-for.ts'
import type { ListName } from '../../shared/list/list.ts'
import { titleOf } from '../../shared/list/title-of.ts'
import { listTitle } from '../state/list-title.ts'
import type { Held } from '../story/held.ts'
import { headlineShown } from '../story/headline-shown.ts'
import { t } from '../t.ts'
import { Button } from '../ui/button.tsx'
import { Checkbox } from '../ui/checkbox.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Select } from '../ui/select.tsx'
import { placeArticle } from './acts.ts'
import { articlesOf, listStore, useListState, useShownLists, viewNamed } from './list-state.ts'

/** Ends the asking; the focus goes back to the row that was asked about. */
function close(): void {
  listStore.setState(({ asked, wanted }) => ({
    asked: null,
    wanted:
      asked === null ? wanted : { column: asked.from ?? 'feed', row: { article: asked.head.guid } },
  }))
}

/** “Move to…”: the way without dragging to any position of any list. */
export function MoveDialog() {
  const asked = useListState((state) => state.asked)
  const [isCopy, setCopy] = useState(false)
  const [known, setKnown] = useState(asked)
  const formId = useId()
  // Each asking begins as it was asked.
  if (known !== asked) {
    setKnown(asked)
    setCopy(asked?.isCopy ?? false)
  }
  return (
    <Dialog
      title={t(asked?.isCopy ? 'entry.copyTo' : 'list.moveTo')}
      isOpen={asked !== null}
      onClose={close}
      width="narrow"
      actions={
        <>
          <Button onPress={close}>{t('ui.cancel')}</Button>
          <Button variant="primary" type="submit" form={formId}>
            {t(isCopy ? 'entry.copyNow' : 'list.moveNow')}
          </Button>
        </>
      }
    >
      {asked !== null && (
        <MoveForm id={formId} held={asked} isCopy={isCopy} onCopyChange={setCopy} />
      )}
    </Dialog>
  )
}

// A select keeps Enter to itself; here Enter moves, and Space or an arrow opens the choices.
function submitOnEnter(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || !(event.target instanceof HTMLSelectElement)) return
  event.preventDefault()
  event.target.form?.requestSubmit()
}

/** Begins on the first choice, so that M, an arrow and Enter move a story. */
function useChoosing(form: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const element = form.current
    element?.querySelector('select')?.focus()
    element?.addEventListener('keydown', submitOnEnter)
    return () => element?.removeEventListener('keydown', submitOnEnter)
  }, [form])
}

/** The rows that the story can stand above in a list, itself not among them. */
function useOthers(list: ListName, { head }: Held) {
  const view = viewNamed(useShownLists(), list)
  const others = view?.draft.filter(({ entry }) => entry.article !== head.guid) ?? []
  const positions = Math.min(others.length + 1, view?.list.capacity ?? 1)
  return { shown: articlesOf(view), others, positions }
}

type FormProps = {
  readonly id: string
  readonly held: Held
  readonly isCopy: boolean
  readonly onCopyChange: (isCopy: boolean) => void
}

function MoveForm({ id, held, isCopy, onCopyChange }: FormProps) {
  const { head, from } = held
  const open = useShownLists().filter(
    // A copy in the same list would be the same story twice.
    (view) => !view.list.isClosed && !(isCopy && view.list.name === from),
  )
  const [wished, setList] = useState<ListName>(from ?? 'hot')
  const list = viewNamed(open, wished)?.list.name ?? open[0]?.list.name ?? wished
  const { shown, others, positions } = useOthers(list, held)
  const [chosen, setChosen] = useState<number | null>(null)
  const form = useRef<HTMLFormElement>(null)
  useChoosing(form)
  const position = Math.min(chosen ?? Math.max(shown.indexOf(head.guid), 0) + 1, positions)

  function move(event: FormEvent): void {
    event.preventDefault()
    close()
    void placeArticle(head, { list, gap: gapFor(shown, head.guid, position - 1), from }, isCopy)
  }

  const options = Array.from({ length: positions }, (_, index) => {
    const below = others[index]
    const label =
      below === undefined
        ? t('list.positionLast', { position: index + 1 })
        : t('list.positionAbove', { position: index + 1, headline: headlineShown(below) })
    return { value: String(index + 1), label }
  })
  return (
    <form ref={form} id={id} className="move-form" onSubmit={move}>
      <p className="move-headline">{headlineShown({ head })}</p>
      <Select
        label={t('list.list')}
        options={open.map(({ list }) => ({ value: list.name, label: titleOf(list) }))}
        value={list}
        onChange={(name) => {
          setList(name)
          setChosen(null)
        }}
      />
      <Select
        label={t('list.position')}
        options={options}
        value={String(position)}
        onChange={(value) => setChosen(Number(value))}
      />
      {from !== null && (
        <Checkbox
          label={t('entry.keepThere', { list: listTitle(from) })}
          isSelected={isCopy}
          onChange={onCopyChange}
        />
      )}
    </form>
  )
}
