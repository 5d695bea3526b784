import { SearchX, TextSearch } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'

import { useScreenCommands } from '../command/screen-commands.ts'
import { t } from '../t.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { ScreenHeading } from '../ui/screen-heading.tsx'
import { takeBackLast } from './find-all-acts.ts'
import { FindAllDeed } from './find-all-deed.tsx'
import { FindAllForm } from './find-all-form.tsx'
import { FindAllResults, type ResultsHandle } from './find-all-results.tsx'
import { type Deed, useFindAll } from './find-all-state.ts'
import { FindAllStatus } from './find-all-status.tsx'
import { beginAnew, focusPattern } from './open-find-all.ts'

function Nothing() {
  const outcome = useFindAll((state) => state.outcome)
  const pattern = useFindAll((state) => state.searched?.pattern ?? '')
  const isRunning = useFindAll((state) => state.progress !== null)
  if (isRunning) return <div className="results" />
  if (outcome?.end === 'complete') {
    return (
      <EmptyState
        icon={SearchX}
        title={t('findAll.none', { pattern })}
        text={t('findAll.noneText', { total: outcome.total })}
      />
    )
  }
  return <EmptyState icon={TextSearch} title={t('findAll.empty')} text={t('findAll.emptyText')} />
}

function nameOf(deed: Deed): string {
  return deed.kind === 'replaced' ? `replaced ${deed.replaced.act}` : deed.kind
}

/** Finds words in all articles, shows every place, and replaces those that are chosen. */
export function FindAllScreen() {
  useState(beginAnew)
  // At once: what is typed right after the keys that called it up belongs here.
  useEffect(focusPattern, [])
  const results = useRef<ResultsHandle>(null)
  const hasFound = useFindAll((state) => state.articles.length > 0)
  const deed = useFindAll((state) => state.deed)
  useScreenCommands({ 'edit.undo': takeBackLast, 'edit.find': focusPattern })
  return (
    <div className="find-all">
      <ScreenHeading isHidden>{t('findAll.title')}</ScreenHeading>
      <FindAllForm onEnterResults={() => results.current?.enter()} />
      <FindAllStatus />
      <div className="find-all-content">
        {deed !== null && <FindAllDeed key={nameOf(deed)} deed={deed} />}
        {deed === null && (hasFound ? <FindAllResults ref={results} /> : <Nothing />)}
      </div>
      {hasFound && deed === null && <p className="find-all-hint">{t('findAll.hint')}</p>}
    </div>
  )
}
