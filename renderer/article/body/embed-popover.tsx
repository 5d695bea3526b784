import type { Editor } from '@tiptap/core'
import { type RefObject, useState } from 'react'
import { Dialog, Popover } from 'react-aria-components'

import { isEmbedAddress } from '../../../shared/prose/embed-address.ts'
import { t } from '../../t.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { insertBlock } from './insert-block.ts'

type Props = {
  readonly editor: Editor
  readonly trigger: RefObject<HTMLElement | null>
  readonly isOpen: boolean
  readonly onClose: () => void
}

function asAddress(typed: string): string {
  const address = typed.trim()
  return address === '' || /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`
}

function EmbedForm({ editor, onClose }: Pick<Props, 'editor' | 'onClose'>) {
  const [typed, setTyped] = useState('')
  const [title, setTitle] = useState('')
  const [isChecked, setChecked] = useState(false)
  const href = asAddress(typed)
  const isFit = isEmbedAddress(href)

  function apply(): void {
    setChecked(true)
    if (!isFit) return
    onClose()
    insertBlock(editor, 'embed', { href, title: title.trim() })
  }

  return (
    <form
      className="embed-form"
      onSubmit={(event) => {
        event.preventDefault()
        apply()
      }}
    >
      <TextField
        label={t('editor.embedAddress')}
        value={typed}
        onChange={setTyped}
        placeholder={t('editor.linkPlaceholder')}
        problem={isChecked && !isFit ? t('editor.embedProblem') : null}
        // The popover was opened to type here.
        autoFocus
      />
      <TextField
        label={t('editor.embedTitle')}
        value={title}
        onChange={setTitle}
        description={t('editor.embedText')}
      />
      <Button type="submit">{t('editor.embedApply')}</Button>
    </form>
  )
}

/** Asks for the address of what stands elsewhere; nothing is fetched from there. */
export function EmbedPopover({ editor, trigger, isOpen, onClose }: Props) {
  return (
    <Popover
      className="popover"
      triggerRef={trigger}
      placement="bottom"
      isOpen={isOpen}
      onOpenChange={(willOpen) => !willOpen && onClose()}
    >
      <Dialog className="link-dialog" aria-label={t('editor.embed')}>
        <EmbedForm editor={editor} onClose={onClose} />
      </Dialog>
    </Popover>
  )
}
