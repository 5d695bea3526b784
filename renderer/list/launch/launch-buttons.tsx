import { AlarmClock } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'

import type { LaunchPlan } from '../../../shared/list/launch-plan.ts'
import { t } from '../../t.ts'
import { Button } from '../../ui/button.tsx'
import { discardPlanned, launchPlanned } from './launch-acts.ts'
import { type AskedLaunch, stopAsking } from './launch-state.ts'

type Props = {
  readonly kind: AskedLaunch['kind']
  readonly chosen: LaunchPlan
  /** The form that the time is typed into; null while no time is asked for. */
  readonly timeForm: string | null
  readonly onTime: () => void
}

/** The way on begins with the focus, so that Enter goes it; where something is in the way, that does. */
export function LaunchButtons({ kind, chosen, timeForm, onTime }: Props) {
  const [isBusy, setBusy] = useState(false)
  const go = useRef<HTMLButtonElement>(null)
  const isLaunch = kind === 'launch'
  const isBlocked = isLaunch && chosen.some(({ blocks }) => blocks.length > 0)
  const isOff = isBusy || chosen.length === 0

  useEffect(() => {
    const sheet = go.current?.closest('[role=dialog]')
    const block = sheet?.querySelector<HTMLElement>('.blocked-entry button')
    ;(go.current?.disabled === true ? block : go.current)?.focus()
  }, [])

  async function run(): Promise<void> {
    setBusy(true)
    await (isLaunch ? launchPlanned(chosen) : discardPlanned(chosen))
    setBusy(false)
  }

  return (
    <>
      {isLaunch && timeForm === null && (
        <span className="dialog-aside">
          <Button variant="quiet" icon={AlarmClock} isDisabled={isOff} onPress={onTime}>
            {t('launch.atTime')}
          </Button>
        </span>
      )}
      <Button onPress={stopAsking}>{t('ui.cancel')}</Button>
      {timeForm === null ? (
        <Button
          ref={go}
          variant={isLaunch ? 'primary' : 'danger'}
          isDisabled={isOff || isBlocked}
          onPress={() => void run()}
        >
          {t(isLaunch ? 'command.list.launch' : 'list.discard')}
        </Button>
      ) : (
        <Button variant="primary" type="submit" form={timeForm} isDisabled={isOff}>
          {t('launch.setTime')}
        </Button>
      )}
    </>
  )
}
