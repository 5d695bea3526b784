import { useOpenDesk } from '../state/open-desk.ts'
import { t } from '../t.ts'
import { TextField } from '../ui/text-field.tsx'
import type { ComingTime } from './use-coming-time.ts'

type Props = {
  readonly label: string
  readonly time: ComingTime
  /** Whether the dialog begins on it. */
  readonly isFirst?: boolean
}

/** The field for a time to come, which says how the desk writes times and what is wrong with this one. */
export function ComingTimeField({ label, time, isFirst = false }: Props) {
  const { timezone } = useOpenDesk()
  const { typed, type, example, read, isPast } = time
  return (
    <TextField
      label={label}
      value={typed}
      onChange={type}
      description={t('ui.timeText', { example, timezone })}
      problem={read === null ? t('ui.timeProblem', { example }) : isPast ? t('ui.timePast') : null}
      // A dialog begins on its first field.
      autoFocus={isFirst}
    />
  )
}
