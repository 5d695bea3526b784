import { ChevronsUpDown } from 'lucide-react'
import { useState } from 'react'
import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components'

import { cleanTagName } from '../../shared/tag/clean-tag-name.ts'
import { findTag, foldTagName } from '../../shared/tag/find-tag.ts'
import type { Tag, TagId } from '../../shared/tag/tag.ts'
import { t } from '../t.ts'

export type TagChoice = { readonly tag: Tag; readonly articles: number }

type Props = {
  readonly label: string
  readonly choices: readonly TagChoice[]
  readonly onChoose: (id: TagId) => void
  /** Offered for a name that no tag goes by; without it only tags that exist can be chosen. */
  readonly onCreate?: (name: string) => void
  readonly isFocused?: boolean
}

type Option = { readonly id: string; readonly label: string; readonly articles: number | null }

const mostOffered = 50
const create = 'create'

function offered(typed: string, choices: readonly TagChoice[], mayCreate: boolean) {
  const wanted = foldTagName(typed)
  const begins = ({ tag }: TagChoice): boolean => foldTagName(tag.name).startsWith(wanted)
  const options: Option[] = choices
    .filter(({ tag }) => [tag.name, ...tag.aliases].some((n) => foldTagName(n).includes(wanted)))
    .toSorted(
      (one, other) => Number(begins(other)) - Number(begins(one)) || other.articles - one.articles,
    )
    .slice(0, mostOffered)
    .map(({ tag, articles }) => ({ id: tag.id, label: tag.name, articles }))
  const name = cleanTagName(typed)
  const isNew =
    name !== '' &&
    findTag(
      choices.map(({ tag }) => tag),
      name,
    ) === null
  if (mayCreate && isNew) {
    options.push({ id: create, label: t('tags.createNamed', { name }), articles: null })
  }
  return options
}

/** Finds one tag by name or alias; the box is empty again when one was chosen. */
export function TagChooser({ label, choices, onChoose, onCreate, isFocused = false }: Props) {
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState(0)

  function choose(key: string): void {
    const name = cleanTagName(typed)
    setTyped('')
    setChosen((count) => count + 1)
    const choice = choices.find(({ tag }) => tag.id === key)
    if (choice !== undefined) onChoose(choice.tag.id)
    else if (key === create) onCreate?.(name)
  }

  return (
    <ComboBox<Option>
      // Made anew after each choice, since an emptied box would open its list again.
      key={chosen}
      className="field"
      menuTrigger="input"
      allowsEmptyCollection
      items={offered(typed, choices, onCreate !== undefined)}
      inputValue={typed}
      onInputChange={setTyped}
      value={null}
      onChange={(key) => {
        if (key !== null) choose(String(key))
      }}
    >
      <Label className="field-label">{label}</Label>
      <div className="select">
        <Input className="field-input" autoFocus={isFocused || chosen > 0} />
        <Button className="select-open">
          <ChevronsUpDown aria-hidden className="select-mark" />
        </Button>
      </div>
      <Popover className="popover popover-field">
        <ListBox<Option>
          className="listbox"
          renderEmptyState={() => <div className="listbox-empty">{t('ui.nothingFound')}</div>}
        >
          {(option) => (
            <ListBoxItem className="listbox-option tag-choice" textValue={option.label}>
              <span className="tag-choice-name">{option.label}</span>
              {option.articles !== null && (
                <span className="secondary tabular">{option.articles.toLocaleString('en-GB')}</span>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
