import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { Form } from 'react-aria-components'

import type { Snippet } from '../../shared/desk/snippet.ts'
import { useOpenDesk } from '../state/open-desk.ts'
import { t } from '../t.ts'
import { Button } from '../ui/button.tsx'
import { CommitField } from '../ui/commit-field.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import { showToast } from '../ui/toast-store.ts'
import { changeDesk } from './change-desk.ts'
import { languageOptions } from './languages.ts'
import { withoutSnippet, withSnippet } from './snippets.ts'

type Props = { readonly isReadOnly: boolean }

function SnippetRow({ snippet, isReadOnly }: Props & { readonly snippet: Snippet }) {
  const { snippets } = useOpenDesk()
  const { short, long, language } = snippet

  function remove(): void {
    void changeDesk({ snippets: withoutSnippet(snippets, snippet) })
    showToast({
      text: t('settings.snippetRemoved', { short }),
      action: { label: t('ui.undo'), run: () => void changeDesk({ snippets }) },
    })
  }

  return (
    <li className="snippet-row">
      <span className="snippet-short">{short}</span>
      <CommitField
        label={t('settings.snippetOf', { short })}
        isLabelHidden
        value={long}
        isReadOnly={isReadOnly}
        check={(typed) => (typed.trim() === '' ? t('settings.snippetMissing') : null)}
        onCommit={(typed) =>
          void changeDesk({ snippets: withSnippet(snippets, { ...snippet, long: typed.trim() }) })
        }
      />
      <span className="secondary">
        {languageOptions().find(({ value }) => value === language)?.label ?? language}
      </span>
      <IconButton
        label={t('settings.removeSnippet', { short })}
        icon={X}
        isDisabled={isReadOnly}
        onPress={remove}
      />
    </li>
  )
}

function NewSnippet() {
  const { snippets, language: ofDesk } = useOpenDesk()
  const [short, setShort] = useState('')
  const [long, setLong] = useState('')
  const [language, setLanguage] = useState(ofDesk)
  const isWhole = short.trim() !== '' && long.trim() !== ''
  return (
    <Form
      className="snippet-row"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isWhole) return
        const made = { language, short: short.trim(), long: long.trim() }
        void changeDesk({ snippets: withSnippet(snippets, made) })
        setShort('')
        setLong('')
      }}
    >
      <TextField
        label={t('settings.snippetShort')}
        isLabelHidden
        placeholder={t('settings.snippetShort')}
        value={short}
        onChange={setShort}
      />
      <TextField
        label={t('settings.snippetLong')}
        isLabelHidden
        placeholder={t('settings.snippetLong')}
        value={long}
        onChange={setLong}
      />
      <Select
        label={t('settings.snippetLanguage')}
        isLabelHidden
        options={languageOptions()}
        value={language}
        onChange={setLanguage}
      />
      <Button icon={Plus} type="submit" isDisabled={!isWhole}>
        {t('settings.addSnippet')}
      </Button>
    </Form>
  )
}

/** The desk's short forms and what they become. */
export function SnippetsSetting({ isReadOnly }: Props) {
  const { snippets } = useOpenDesk()
  return (
    <>
      <ul className="section-rows">
        {snippets.map((snippet) => (
          <SnippetRow
            key={`${snippet.language} ${snippet.short}`}
            snippet={snippet}
            isReadOnly={isReadOnly}
          />
        ))}
      </ul>
      {!isReadOnly && <NewSnippet />}
    </>
  )
}
