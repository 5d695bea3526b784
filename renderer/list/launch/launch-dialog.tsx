import { useEffect, useRef, useState } from 'react'

import type { ListName } from '../../../shared/list/list.ts'
import { pageStore } from '../../state/page-state.ts'
import { t } from '../../t.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { LaunchButtons } from './launch-buttons.tsx'
import { LaunchTime } from './launch-time.tsx'
import { schedulePlanned } from './launch-acts.ts'
import { type AskedLaunch, renewPlan, stopAsking, useAskedLaunch } from './launch-state.ts'
import { changeKey, newsIn } from './news-in.ts'
import { PlannedListSection } from './planned-list.tsx'

const timeForm = 'launch-time'

/** What is about to go live or to be dropped, before it does: the plan, whose it is, what stops it. */
export function LaunchDialog() {
  const asked = useAskedLaunch()
  return asked === null ? null : <Asking asked={asked} />
}

function titleFor({ kind, lists, plan }: AskedLaunch): string {
  const [only] = plan
  if (lists === null || only === undefined) {
    return t(kind === 'launch' ? 'launch.title' : 'launch.discardTitle')
  }
  const key = kind === 'launch' ? 'launch.titleOne' : 'launch.discardTitleOne'
  return t(key, { list: only.title })
}

/** Keeps the plan in step with the lists while it is looked at. */
function useRenewal(): void {
  useEffect(
    () =>
      pageStore.subscribe(({ lists }, before) => {
        if (lists !== before.lists) void renewPlan()
      }),
    [],
  )
}

function Asking({ asked }: { readonly asked: AskedLaunch }) {
  const { kind, plan, first } = asked
  const [left, setLeft] = useState<ReadonlySet<ListName>>(new Set())
  const [isTimed, setTimed] = useState(false)
  const body = useRef<HTMLDivElement>(null)
  const takenOutOf = useRef<AskedLaunch['plan'] | null>(null)
  useRenewal()
  const fresh = newsIn(first, plan)
  const chosen = plan.filter(({ list }) => !left.has(list))
  const isLaunch = kind === 'launch'

  // The button that took an entry out has gone with it: on to the next one, or to the launch.
  useEffect(() => {
    if (takenOutOf.current === null || takenOutOf.current === plan) return
    takenOutOf.current = null
    const sheet = body.current?.closest('[role=dialog]')
    const next = sheet?.querySelector<HTMLElement>('.blocked-entry button, .button-primary')
    next?.focus()
  })

  function choose(list: ListName, isChosen: boolean): void {
    const others = [...left].filter((name) => name !== list)
    setLeft(new Set(isChosen ? others : [...others, list]))
  }

  return (
    <Dialog
      title={titleFor(asked)}
      isOpen
      onClose={stopAsking}
      width="wide"
      actions={
        <LaunchButtons
          kind={kind}
          chosen={chosen}
          timeForm={isTimed ? timeForm : null}
          onTime={() => setTimed(true)}
        />
      }
    >
      <div ref={body} className="launch-plan">
        <p className={fresh.size > 0 ? 'launch-renewed' : undefined}>
          {t(fresh.size > 0 ? 'launch.renewed' : isLaunch ? 'launch.text' : 'launch.discardText')}
        </p>
        {plan.map((planned) => (
          <PlannedListSection
            key={planned.list}
            planned={planned}
            isChosen={!left.has(planned.list)}
            onChoose={plan.length === 1 ? null : (isChosen) => choose(planned.list, isChosen)}
            isFresh={(change) => fresh.has(changeKey(planned.list, change))}
            isLaunch={isLaunch}
            onTakeOut={() => {
              takenOutOf.current = plan
            }}
          />
        ))}
        {isTimed && (
          <LaunchTime
            id={timeForm}
            set={plan.find(({ scheduled }) => scheduled !== null)?.scheduled?.at ?? null}
            onSet={(at) => void schedulePlanned(chosen, at)}
          />
        )}
      </div>
    </Dialog>
  )
}
