import { CircleCheck } from 'lucide-react'

import type { Finding } from '../../../shared/article/release-checks.ts'
import { t } from '../../t.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FindingList } from './finding-list.tsx'

type Props = {
  readonly findings: readonly Finding[]
  readonly onJump: (finding: Finding) => void
}

const severities = ['blocks', 'warns'] as const

/** What a release would meet, while it can still be mended. */
export function ChecksTab({ findings, onJump }: Props) {
  if (findings.length === 0)
    return <EmptyState icon={CircleCheck} title={t('editor.checksClear')} />
  return severities.map((severity) => {
    const found = findings.filter((finding) => finding.severity === severity)
    if (found.length === 0) return null
    return (
      <section key={severity} className="checks-group">
        <h2 className="group-title">
          {t(severity === 'blocks' ? 'editor.checksBlock' : 'editor.checksWarn')}
        </h2>
        <FindingList findings={found} onJump={onJump} />
      </section>
    )
  })
}
