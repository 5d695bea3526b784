import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'

import { t } from '../t.ts'
import { IconButton } from './icon-button.tsx'

type Props = {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons at the foot, the one that goes on last. */
  readonly actions?: ReactNode
  readonly width?: 'narrow' | 'medium' | 'wide' | 'full'
  readonly role?: 'dialog' | 'alertdialog'
  /** Whether there is nothing in it to focus, so that the keyboard scrolls the body itself. */
  readonly isReadOnly?: boolean
}

/** A modal sheet; Esc and a press outside close it, and the focus goes back to where it was. */
export function Dialog(props: Props) {
  const { title, isOpen, onClose, children, actions, width = 'medium', role = 'dialog' } = props
  const scroller = props.isReadOnly === true && { role: 'region', tabIndex: 0, 'aria-label': title }
  return (
    <ModalOverlay
      className="dialog-overlay"
      isOpen={isOpen}
      isDismissable
      onOpenChange={(willOpen) => !willOpen && onClose()}
    >
      <Modal className={`dialog-sheet dialog-${width}`}>
        <AriaDialog className="dialog" role={role}>
          <header className="dialog-head">
            <Heading slot="title" className="dialog-title">
              {title}
            </Heading>
            <IconButton label={t('ui.close')} icon={X} size="small" onPress={onClose} />
          </header>
          <div className="dialog-body" {...scroller}>
            {children}
          </div>
          {actions !== undefined && <footer className="dialog-actions">{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
