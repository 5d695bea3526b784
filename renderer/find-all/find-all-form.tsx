import type { KeyboardEvent } from 'react'

import { findSwitches } from '../article/find/find-switches.ts'
import { ToolButton } from '../article/body/tool-button.tsx'
import { useIsWritable } from '../state/open-desk.ts'
import { t } from '../t.ts'
import { Button } from '../ui/button.tsx'
import { Select } from '../ui/select.tsx'
import { replaceChosen, searchAll } from './find-all-acts.ts'
import { findAllStore, useFindAll } from './find-all-state.ts'
import { ReplaceButton } from './replace-button.tsx'

type Props = { readonly onEnterResults: () => void }

function lookFor(change: Partial<ReturnType<typeof findAllStore.getState>['wish']>): void {
  findAllStore.setState(({ wish }) => ({ wish: { ...wish, ...change } }))
}

function scopes() {
  return [
    { value: 'all', label: t('findAll.scope.all') },
    { value: 'query', label: t('findAll.scope.query') },
  ] as const
}

/** What to look for, what comes in its place, and where. */
export function FindAllForm({ onEnterResults }: Props) {
  const wish = useFindAll((state) => state.wish)
  const replacement = useFindAll((state) => state.replacement)
  const scope = useFindAll((state) => state.scope)
  const query = useFindAll((state) => state.query)
  const isWritable = useIsWritable()

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || !(event.target instanceof HTMLInputElement)) return
    const isReplace = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
    if (isReplace && isWritable) void replaceChosen()
    else if (event.key === 'Enter') void searchAll()
    else if (event.key === 'ArrowDown') onEnterResults()
    else return
    event.preventDefault()
  }

  return (
    <search className="find-all-form" aria-label={t('findAll.form')} onKeyDownCapture={onKeyDown}>
      <div className="find-row">
        <input
          className="field-input find-input"
          aria-label={t('find.pattern')}
          placeholder={t('find.pattern')}
          data-find-all="pattern"
          spellCheck={false}
          value={wish.pattern}
          onChange={({ target }) => lookFor({ pattern: target.value })}
        />
        <span className="find-switches">
          {findSwitches.map(({ name, label, icon }) => (
            <ToolButton
              key={name}
              label={t(label)}
              icon={icon}
              isOn={wish[name]}
              onPress={() => lookFor({ [name]: !wish[name] })}
            />
          ))}
        </span>
        <Button onPress={() => void searchAll()}>{t('findAll.find')}</Button>
        <div className="find-all-scope">
          <Select
            label={t('findAll.scope')}
            options={scopes()}
            value={scope}
            onChange={(value) => findAllStore.setState({ scope: value })}
          />
          {scope === 'query' && (
            <input
              className="field-input find-all-query"
              aria-label={t('findAll.query')}
              placeholder={t('findAll.queryPlaceholder')}
              spellCheck={false}
              value={query}
              onChange={({ target }) => findAllStore.setState({ query: target.value })}
            />
          )}
        </div>
      </div>
      {isWritable && (
        <div className="find-row">
          <input
            className="field-input find-input"
            aria-label={t('find.replacement')}
            placeholder={t('find.replacement')}
            value={replacement}
            onChange={({ target }) => findAllStore.setState({ replacement: target.value })}
          />
          <ReplaceButton />
        </div>
      )}
    </search>
  )
}
