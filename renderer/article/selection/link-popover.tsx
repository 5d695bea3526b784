import { ExternalLink, Unlink } from 'lucide-react'
import type { Editor } from '@tiptap/core'
import { type RefObject, useState } from 'react'
import { Dialog, Popover } from 'react-aria-components'

import { isLinkAddress } from '../../shared/prose/link-address.ts'
import { ask } from '../desk.ts'
import { t } from '../t.ts'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { TextField } from '../ui/text-field.tsx'

type Props = {
  readonly editor: Editor
  readonly trigger: RefObject<HTMLElement | null>
  readonly isOpen: boolean
  readonly onClose: () => void
}

// People write addresses without the part before the name.
function asAddress(typed: string): string {
  const address = typed.trim()
  if (/^[a-z][a-z0-9+.-]*:/i.test(address) || address === '') return address
  return /^[^\s/@]+@[^\s/@]+$/.test(address) ? `mailto:${address}` : `https://${address}`
}

function LinkForm({ editor, onClose }: Pick<Props, 'editor' | 'onClose'>) {
  const [before] = useState(() => String(editor.getAttributes('link')['href'] ?? ''))
  const [typed, setTyped] = useState(before)
  const [isChecked, setChecked] = useState(false)
  const address = asAddress(typed)
  const isFit = isLinkAddress(address)

  function apply(): void {
    setChecked(true)
    if (!isFit) return
    onClose()
    const chain = editor.chain().focus().extendMarkRange('link')
    const isBare = before === '' && editor.state.selection.empty
    const text = {
      type: 'text',
      text: address,
      marks: [{ type: 'link', attrs: { href: address } }],
    }
    if (isBare) chain.insertContent(text).run()
    else chain.setMark('link', { href: address }).run()
  }

  function remove(): void {
    onClose()
    editor.chain().focus().extendMarkRange('link').unsetMark('link').run()
  }

  return (
    <form
      className="link-form"
      onSubmit={(event) => {
        event.preventDefault()
        apply()
      }}
    >
      <TextField
        label={t('editor.linkAddress')}
        isLabelHidden
        value={typed}
        onChange={setTyped}
        placeholder={t('editor.linkPlaceholder')}
        problem={isChecked && !isFit ? t('editor.linkProblem') : null}
        // The popover was opened to type here.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
      />
      <Button type="submit">{t('editor.linkApply')}</Button>
      {before !== '' && (
        <>
          <IconButton
            label={t('editor.linkOpen')}
            icon={ExternalLink}
            onPress={() => void ask('window.openLink', { address: before })}
          />
          <IconButton label={t('editor.linkRemove')} icon={Unlink} onPress={remove} />
        </>
      )}
    </form>
  )
}

/** Edits the link at the selection in place; only addresses that a link may have are taken. */
export function LinkPopover({ editor, trigger, isOpen, onClose }: Props) {
  return (
    <Popover
      className="popover"
      triggerRef={trigger}
      placement="bottom"
      isOpen={isOpen}
      onOpenChange={(willOpen) => !willOpen && onClose()}
    >
      <Dialog className="link-dialog" aria-label={t('editor.link')}>
        <LinkForm editor={editor} onClose={onClose} />
      </Dialog>
    </Popover>
  )
}
