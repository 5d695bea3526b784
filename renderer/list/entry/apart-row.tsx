import { Eye, EyeOff, type LucideIcon, Rocket, TimerOff } from 'lucide-react'

import { showInstant } from '../../../shared/instant/show-instant.ts'
import type { Apart } from '../../../shared/list/apart-of.ts'
import type { ListName } from '../../../shared/list/list.ts'
import { useIsWritable, useOpenDesk } from '../../state/open-desk.ts'
import { headlineShown } from '../../story/headline-shown.ts'
import { KeptOut } from '../../story/kept-out.tsx'
import { t } from '../../t.ts'
import { Button } from '../../ui/button.tsx'
import { letArticleIn } from './entry-acts.ts'
import { spanText } from './span-text.ts'

const icons: Readonly<Record<Apart['why']['kind'], LucideIcon>> = {
  hidden: EyeOff,
  heldBack: TimerOff,
  boosted: Rocket,
}

function useReason(why: Apart['why']): string {
  const { datePattern, timezone } = useOpenDesk()
  if (why.kind === 'hidden') return t('entry.why.hidden')
  if (why.kind === 'boosted') return t('entry.why.boosted', { span: spanText(why.minutes) })
  if (why.until === null) return t('entry.why.heldBack')
  return t('entry.why.heldUntil', { time: showInstant(why.until, datePattern, timezone) })
}

type Props = { readonly list: ListName; readonly story: Apart }

/** A story that a list keeps out, with why and the way in. */
export function ApartRow({ list, story: { head, why } }: Props) {
  const isWritable = useIsWritable()
  const reason = useReason(why)
  return (
    <KeptOut head={head} icon={icons[why.kind]} reason={reason}>
      <Button
        size="small"
        variant="quiet"
        icon={Eye}
        data-apart={head.guid}
        isDisabled={!isWritable}
        aria-label={t('entry.letInHeadline', { headline: headlineShown({ head }) })}
        onPress={() => void letArticleIn(list, head)}
      >
        {t('entry.letIn')}
      </Button>
    </KeptOut>
  )
}
