import { CircleX, TriangleAlert } from 'lucide-react'
import { Button } from 'react-aria-components'

import type { Finding } from '../../../shared/article/release-checks.ts'
import { t } from '../../t.ts'

type Props = {
  readonly findings: readonly Finding[]
  readonly onJump: (finding: Finding) => void
}

/** What release checks found, each leading to its field. */
export function FindingList({ findings, onJump }: Props) {
  return (
    <ul className="findings">
      {findings.map((finding) => {
        const { rule, severity, detail } = finding
        const Icon = severity === 'blocks' ? CircleX : TriangleAlert
        return (
          <li key={rule}>
            <Button className="finding" data-severity={severity} onPress={() => onJump(finding)}>
              <Icon aria-hidden className="button-icon" />
              <span className="visually-hidden">
                {t(severity === 'blocks' ? 'editor.checksBlock' : 'editor.checksWarn')}:{' '}
              </span>
              {t(`finding.${rule}`, { detail })}
            </Button>
          </li>
        )
      })}
    </ul>
  )
}
