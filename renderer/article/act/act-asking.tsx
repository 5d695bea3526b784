import type { Finding } from '../../../shared/article/release-checks.ts'
import { ActDialog, type NotedAct } from './act-dialog.tsx'
import { BlockedDialog } from './blocked-dialog.tsx'
import { EmbargoDialog } from './embargo-dialog.tsx'
import type { OpenText } from '../open-text.ts'
import { ScheduleDialog } from './schedule-dialog.tsx'
import { blockingFindings, plainWish, releaseAs } from './text-acts.ts'

/** What an act asks before it is done. */
export type Asking =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'note'; readonly act: NotedAct }
  | { readonly kind: 'blocked'; readonly findings: readonly Finding[] }
  | { readonly kind: 'time' }

type Props = {
  readonly text: OpenText
  readonly asking: Asking
  readonly onClose: () => void
  readonly onJump: (finding: Finding) => void
}

/** Publishes what nothing stands in the way of; answers what is to be asked or told otherwise. */
export function publishText(text: OpenText): Asking {
  const findings = blockingFindings(text, plainWish('publish'))
  if (findings.length > 0) return { kind: 'blocked', findings }
  void releaseAs(text, plainWish('publish'))
  return { kind: 'nothing' }
}

/** The dialog of the act that asks something, if one does. */
export function ActAsking({ text, asking, onClose, onJump }: Props) {
  switch (asking.kind) {
    case 'nothing':
      return null
    case 'note':
      return <ActDialog text={text} act={asking.act} onClose={onClose} onJump={onJump} />
    case 'time':
      return <ScheduleDialog text={text} onClose={onClose} onJump={onJump} />
    case 'blocked': {
      const told = { findings: asking.findings, onClose, onJump }
      const isEmbargoed = asking.findings.some(({ rule }) => rule === 'embargoed')
      return isEmbargoed ? <EmbargoDialog text={text} {...told} /> : <BlockedDialog {...told} />
    }
  }
}
