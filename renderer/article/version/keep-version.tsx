import { useState } from 'react'

import { ask } from '../../desk.ts'
import { t } from '../../t.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { showToast } from '../../ui/toast-store.ts'
import type { OpenText } from '../open-text.ts'
import { refreshText } from '../open-texts.ts'
import { hasReachedMain } from '../act/text-acts.ts'

/** Keeps the text as typed as a version of its own. */
export async function keepVersion(text: OpenText, label = ''): Promise<void> {
  if (!(await hasReachedMain(text))) return
  const number = await ask('article.keep', { guid: text.guid, label })
  if (number === undefined) return
  await refreshText(text)
  showToast({ text: number === null ? t('versions.keptAlready') : t('versions.keptNow') })
}

/** Keeps the text as it stands, under a name if it is given one. */
export function KeepVersion({ text }: { readonly text: OpenText }) {
  const [label, setLabel] = useState('')
  async function keep(): Promise<void> {
    await keepVersion(text, label)
    setLabel('')
  }
  return (
    <form
      className="keep-version"
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <TextField label={t('versions.label')} value={label} onChange={setLabel} />
      <Button type="submit">{t('versions.keep')}</Button>
    </form>
  )
}
