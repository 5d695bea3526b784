import { Ban } from 'lucide-react'

import type { PlannedList } from '../../../shared/list/launch-plan.ts'
import { headlineShown } from '../../story/headline-shown.ts'
import { t } from '../../t.ts'
import { Button } from '../../ui/button.tsx'
import { takeOut } from './launch-acts.ts'

type Props = { readonly planned: PlannedList; readonly onTakeOut: () => void }

/** What in a draft may not go live and why, each with the way to take it out. */
export function BlockedEntries({ planned: { list, title, blocks }, onTakeOut }: Props) {
  return (
    <div className="blocked">
      <p>
        <Ban aria-hidden className="button-icon" />
        {t('launch.blocked', { count: blocks.length, list: title })}
      </p>
      <ul>
        {blocks.map((block) => {
          const headline = headlineShown(block)
          return (
            <li key={block.entry.id} className="blocked-entry">
              <span className="change-words">
                <span className="change-headline">{headline}</span>
              </span>
              <span className="blocked-reason">
                {t('launch.block', { reason: block.reason ?? 'gone' })}
              </span>
              <Button
                size="small"
                aria-label={t('launch.takeOutOne', { headline })}
                onPress={() => {
                  onTakeOut()
                  void takeOut(list, block)
                }}
              >
                {t('launch.takeOut')}
              </Button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
