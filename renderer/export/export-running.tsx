import { Pause, Play } from 'lucide-react'

import { timeLeft } from '../../shared/export/time-left.ts'
import { ask } from '../desk.ts'
import type { ExportRun } from '../state/page-state.ts'
import { t } from '../t.ts'
import { Button } from '../ui/button.tsx'
import { Progress } from '../ui/progress.tsx'
import { pauseExport } from './run-export.ts'

type Running = Extract<ExportRun, { kind: 'running' }>

/** How far an export is, with how long it takes yet; it can be held up and cancelled. */
export function ExportRunning({ run }: { readonly run: Running }) {
  const { progress, turn, turns, pausedAt } = run
  const isPaused = pausedAt !== null
  const doing = isPaused ? t('export.paused') : t('export.running')
  return (
    <div className="export-running">
      <Progress
        label={turns > 1 ? t('export.turn', { doing, turn, turns }) : doing}
        // What is held up must not look as if it moved.
        value={progress?.done ?? (isPaused ? 0 : null)}
        max={progress?.total ?? 1}
        {...(progress !== null && { valueLabel: valueLabel(run, progress) })}
      />
      <Button icon={isPaused ? Play : Pause} onPress={() => void pauseExport(!isPaused)}>
        {isPaused ? t('export.goOn') : t('export.pause')}
      </Button>
      <Button onPress={() => void ask('export.cancel', {})}>{t('ui.cancel')}</Button>
    </div>
  )
}

function valueLabel(
  { beganAt, pausedAt }: Running,
  progress: NonNullable<Running['progress']>,
): string {
  const done = t('export.progress', progress)
  const seconds = timeLeft(progress, (pausedAt ?? Date.now()) - beganAt)
  if (seconds === null || seconds === 0 || pausedAt !== null) return done
  const left =
    seconds < 60
      ? t('export.secondsLeft', { seconds })
      : t('export.minutesLeft', { minutes: Math.ceil(seconds / 60) })
  return `${done}, ${left}`
}
