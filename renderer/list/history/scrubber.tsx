import { useState } from 'react'

import { instantOf } from '../../../shared/instant/instant-of.ts'
import type { Instant } from '../../../shared/instant/instant.ts'
import { readLocalInstant } from '../../../shared/instant/read-local-instant.ts'
import { showInstant } from '../../../shared/instant/show-instant.ts'
import type { Moment } from '../../../shared/list/homepage-at.ts'
import type { LaunchLine } from '../../../shared/list/launch-line.ts'
import { useOpenDesk } from '../../state/open-desk.ts'
import { t } from '../../t.ts'
import { TextField } from '../../ui/text-field.tsx'
import { lineWords } from './moment-words.ts'

type Props = {
  /** The first one first. */
  readonly launches: readonly LaunchLine[]
  readonly moment: Moment
  readonly onGo: (moment: Moment) => void
}

/** How many launches had been by then; all of them is now. */
function stepAt(launches: readonly LaunchLine[], { at, turn }: Moment): number {
  const after = launches.findIndex(
    (line) => line.at > at || (line.at === at && turn !== null && line.turn > turn),
  )
  const upTo = after === -1 ? launches.length : after
  return turn === null && after === -1 ? launches.length : Math.max(0, upTo - 1)
}

/** Goes through the homepage's history: from launch to launch by a slide, to any moment by its time. */
export function Scrubber({ launches, moment, onGo }: Props) {
  const desk = useOpenDesk()
  const step = stepAt(launches, moment)
  const line = launches[step]
  return (
    <div className="scrubber">
      <input
        type="range"
        className="scrubber-slide"
        aria-label={t('history.scrub')}
        aria-valuetext={line === undefined ? t('history.now') : lineWords(line, desk)}
        min={0}
        max={launches.length}
        value={step}
        onChange={({ target }) => {
          const to = launches[Number(target.value)]
          onGo(to === undefined ? { at: instantOf(new Date()), turn: null } : to)
        }}
      />
      <MomentField key={`${moment.at} ${moment.turn}`} at={moment.at} onGo={onGo} />
    </div>
  )
}

type FieldProps = { readonly at: Instant; readonly onGo: Props['onGo'] }

/** Goes to a moment that is written, when Enter is pressed or the field is left. */
function MomentField({ at, onGo }: FieldProps) {
  const { datePattern, timezone } = useOpenDesk()
  const shown = showInstant(at, datePattern, timezone)
  const [typed, setTyped] = useState(shown)
  const [isWrong, setWrong] = useState(false)

  function go(): void {
    if (typed === shown) return
    const to = readLocalInstant(typed, datePattern, timezone)
    if (to === null || to > instantOf(new Date())) setWrong(true)
    else onGo({ at: to, turn: null })
  }

  return (
    <TextField
      label={t('history.at')}
      isLabelHidden
      value={typed}
      onChange={(text) => {
        setTyped(text)
        setWrong(false)
      }}
      onKeyDown={({ key }) => {
        if (key === 'Enter') go()
      }}
      onBlur={go}
      problem={isWrong ? t('history.atProblem', { example: shown }) : null}
    />
  )
}
