import { CircleAlert, RefreshCw } from 'lucide-react'
import { useEffect } from 'react'

import type { PublishStatus } from '../../shared/export/publish-status.ts'
import { formatProblem } from '../../shared/message/format-message.ts'
import { shortTime } from '../story/short-time.ts'
import { useIsWritable, useOpenDesk } from '../state/open-desk.ts'
import { useNow } from '../state/use-now.ts'
import { usePublish } from '../state/use-publish.ts'
import { t } from '../t.ts'
import { Button } from '../ui/button.tsx'
import { announce } from './list-state.ts'

/** Whether the lists that readers see stand in the folder they are published to, and since when. */
export function PublishMark() {
  const { status, act } = usePublish()
  const isWritable = useIsWritable()
  const words = useWords(status)
  const problem = status?.last?.problem ?? null
  const isFailed = problem !== null && status?.isRunning === false
  useEffect(() => {
    // A failure is told once, to those who listen too; that all went well is there to be read.
    if (isFailed) announce(`${words}. ${formatProblem(problem)}`)
  }, [isFailed, words, problem])
  return (
    <>
      <span
        className="publish-mark"
        data-failed={isFailed || undefined}
        title={problem === null ? (status?.folder ?? undefined) : formatProblem(problem)}
      >
        {isFailed && <CircleAlert aria-hidden className="publish-icon" />}
        {words}
        {isFailed && <span className="visually-hidden"> {formatProblem(problem)}</span>}
      </span>
      {isFailed && (
        <Button
          variant="quiet"
          icon={RefreshCw}
          isDisabled={!isWritable}
          onPress={() => void act('publish.now')}
        >
          {t('publish.again')}
        </Button>
      )}
    </>
  )
}

function useWords(status: PublishStatus | null): string {
  const { timezone } = useOpenDesk()
  const now = useNow()
  if (status === null || status.folder === null) return ''
  if (status.isRunning) return t('publish.running')
  if (status.last === null) return ''
  const { at, problem, leftOut } = status.last
  const { time, day } = shortTime(at, now, timezone)
  const when = day === '' ? time : `${day} ${time}`
  if (problem !== null) return t('publish.failed', { when, code: problem.code })
  return leftOut === 0 ? t('publish.done', { when }) : t('publish.partly', { when, leftOut })
}
