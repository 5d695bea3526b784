import { ExternalLink, Unlink } from 'lucide-react'
import type { Editor } from '@tiptap/core'
import { useRef, useState } from 'react'
import { Dialog, Popover } from 'react-aria-components'

import { isLinkAddress } from '../../../shared/prose/link-address.ts'
import { ask } from '../../desk.ts'
import { t } from '../../t.ts'
import { Anchor } from '../../ui/anchor.tsx'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { linkAround, removeLink, setLink } from './link-commands.ts'
import { closeLinkForm, useLinkForm } from './link-form-store.ts'

type Props = { readonly editor: Editor }

// People write addresses without the part before the name.
function asAddress(typed: string): string {
  const address = typed.trim()
  if (/^[a-z][a-z0-9+.-]*:/i.test(address) || address === '') return address
  return /^[^\s/@]+@[^\s/@]+$/.test(address) ? `mailto:${address}` : `https://${address}`
}

function LinkForm({ editor }: Props) {
  const [before] = useState(() => linkAround(editor)?.address ?? '')
  const [typed, setTyped] = useState(before)
  const [isChecked, setChecked] = useState(false)
  const address = asAddress(typed)
  const isFit = isLinkAddress(address)

  function apply(): void {
    setChecked(true)
    if (!isFit) return
    setLink(editor, address)
    closeLinkForm(editor)
  }

  function remove(): void {
    removeLink(editor)
    closeLinkForm(editor)
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

/** Edits the link at the selection under its own line; only addresses that a link may have are taken. */
export function LinkPopover({ editor }: Props) {
  const anchor = useRef<HTMLSpanElement>(null)
  const open = useLinkForm((state) => state.open)
  if (open?.editor !== editor) return null
  return (
    <>
      <Anchor ref={anchor} at={open.at} />
      <Popover
        className="popover"
        triggerRef={anchor}
        placement="bottom start"
        isOpen
        onOpenChange={(willOpen) => !willOpen && closeLinkForm(editor)}
      >
        <Dialog className="link-dialog" aria-label={t('editor.link')}>
          <LinkForm editor={editor} />
        </Dialog>
      </Popover>
    </>
  )
}
