import { useEffect, useRef } from 'react'
import { Button as AriaButton } from 'react-aria-components'

import type { LeftAlone } from '../../shared/find/replaced.ts'
import { openArticle } from '../state/navigate.ts'
import { t } from '../t.ts'
import { Button } from '../ui/button.tsx'
import { searchAll, takeBack } from './find-all-acts.ts'
import { type Deed, useFindAll } from './find-all-state.ts'

function titleOf(deed: Deed): string {
  if (deed.kind === 'takenBack') {
    return deed.takenBack === null
      ? t('findAll.alreadyTakenBack')
      : t('findAll.takenBack', { articles: deed.takenBack.articles })
  }
  const { hits, articles } = deed.replaced
  return hits === 0 ? t('findAll.nothingReplaced') : t('findAll.replaced', { hits, articles })
}

function reasonOf({ reason }: LeftAlone, kind: Deed['kind']): string {
  const isLate = reason === 'changed' && kind === 'takenBack'
  return t(isLate ? 'findAll.left.changedSince' : `findAll.left.${reason}`)
}

function LeftAloneList({
  left,
  kind,
}: {
  readonly left: readonly LeftAlone[]
  readonly kind: Deed['kind']
}) {
  if (left.length === 0) return null
  return (
    <>
      <h2 className="group-title">{t('findAll.left')}</h2>
      <ul className="deed-left">
        {left.map((one) => (
          <li key={one.guid}>
            <AriaButton className="link" onPress={() => openArticle(one.guid)}>
              {one.headline.trim() || t('frame.untitled')}
            </AriaButton>
            <span className="secondary">
              {one.hits > 0 && `${t('findAll.leftHits', { count: one.hits })} · `}
              {reasonOf(one, kind)}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What a replacing or its undo did, and what it left as it was. */
export function FindAllDeed({ deed }: { readonly deed: Deed }) {
  const canUndo = useFindAll(
    ({ acts }) => deed.kind === 'replaced' && acts.some((act) => act === deed.replaced.act),
  )
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const left = deed.kind === 'replaced' ? deed.replaced.left : (deed.takenBack?.left ?? [])
  return (
    <div className="deed">
      <h2 ref={heading} className="deed-title" tabIndex={-1}>
        {titleOf(deed)}
      </h2>
      {deed.kind === 'replaced' && deed.replaced.unreleased > 0 && (
        <p className="deed-text">{t('findAll.unreleased', { count: deed.replaced.unreleased })}</p>
      )}
      <div className="deed-acts">
        {deed.kind === 'replaced' && deed.replaced.act !== null && canUndo && (
          <Button onPress={() => void takeBack(deed.replaced.act ?? 0)}>{t('findAll.undo')}</Button>
        )}
        <Button onPress={() => void searchAll()}>{t('findAll.searchAgain')}</Button>
      </div>
      <LeftAloneList left={left} kind={deed.kind} />
    </div>
  )
}
