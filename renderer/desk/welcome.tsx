import { ChevronRight, FolderOpen, type LucideIcon, NotebookPen, Sailboat } from 'lucide-react'
import { Button } from 'react-aria-components'

import type { CommandId } from '../../shared/command/catalog.ts'
import { runCommand } from '../command/run-command.ts'
import { t } from '../t.ts'

type Props = {
  readonly command: CommandId
  readonly icon: LucideIcon
  readonly label: string
  readonly text: string
}

function WelcomeAction({ command, icon: Icon, label, text }: Props) {
  return (
    <li>
      <Button
        className="welcome-action"
        aria-label={label}
        aria-description={text}
        onPress={() => runCommand(command)}
      >
        <Icon aria-hidden className="welcome-icon" strokeWidth={1.5} />
        <span className="welcome-words">
          <span className="welcome-label">{label}</span>
          <span className="welcome-text">{text}</span>
        </span>
        <ChevronRight aria-hidden className="button-icon welcome-go" />
      </Button>
    </li>
  )
}

/** What stands before a desk is open: what Wiredesk is, and the three ways in. */
export function Welcome() {
  return (
    <main className="welcome">
      <div className="welcome-sheet">
        <h1 className="welcome-title">{t('welcome.title')}</h1>
        <p className="welcome-lead">{t('welcome.text')}</p>
        <ul className="welcome-actions">
          <WelcomeAction
            command="desk.create"
            icon={NotebookPen}
            label={t('welcome.create')}
            text={t('welcome.createText')}
          />
          <WelcomeAction
            command="desk.open"
            icon={FolderOpen}
            label={t('welcome.open')}
            text={t('welcome.openText')}
          />
          <WelcomeAction
            command="desk.openSample"
            icon={Sailboat}
            label={t('welcome.sample')}
            text={t('welcome.sampleText')}
          />
        </ul>
      </div>
    </main>
  )
}
