import { useState } from 'react'

import { instantOf } from '../../../shared/instant/instant-of.ts'
import type { Moment } from '../../../shared/list/homepage-at.ts'
import type { LaunchLine } from '../../../shared/list/launch-line.ts'
import type { ListName } from '../../../shared/list/list.ts'
import { useIsWritable, useOpenDesk } from '../../state/open-desk.ts'
import { t } from '../../t.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { announce } from '../list-state.ts'
import { bringBack } from './bring-back.ts'
import { Comparison } from './comparison.tsx'
import { LaunchLines } from './launch-lines.tsx'
import { ListsNow } from './lists-now.tsx'
import { isSameMoment, timeOf } from './moment-words.ts'
import { PastColumn } from './past-column.tsx'
import { Scrubber } from './scrubber.tsx'
import { usePast } from './use-past.ts'

type Props = { readonly launches: readonly LaunchLine[]; readonly onDone: () => void }
type Against = 'none' | 'before' | 'now' | 'marked'

function momentOf({ at, turn }: Moment): Moment {
  return { at, turn }
}

/** What a moment is compared with; null for nothing, and before the first launch. */
function momentAgainst(
  against: Against,
  launches: readonly LaunchLine[],
  moments: Readonly<Record<'moment' | 'now', Moment>> & { readonly marked: Moment | null },
): Moment | null {
  const { moment, now, marked } = moments
  switch (against) {
    case 'none':
      return null
    case 'now':
      return now
    case 'marked':
      return marked
    case 'before': {
      const isBefore = ({ at, turn }: LaunchLine): boolean =>
        at < moment.at || (at === moment.at && moment.turn !== null && turn < moment.turn)
      const line = launches.findLast(isBefore)
      return line === undefined ? null : momentOf(line)
    }
  }
}

/** The launches, and the homepage as readers had it at the moment that is chosen. */
export function HistoryView({ launches, onDone }: Props) {
  const desk = useOpenDesk()
  const [moment, setMoment] = useState<Moment>(() => momentOf(launches.at(-1) ?? present()))
  const [marked, setMarked] = useState<Moment | null>(null)
  const [against, setAgainst] = useState<Against>('none')
  const now = useStill(launches)
  const other = momentAgainst(against, launches, { moment, now, marked })
  const past = usePast(moment)
  const otherPast = usePast(other)
  const newestFirst = launches.toReversed()
  const chosen = newestFirst.findIndex((line) => isSameMoment(line, moment))
  const time = timeOf(moment, desk)
  // A comparison holds nothing to focus, and is scrolled by keyboard all the same.
  const scroller = { role: 'region', tabIndex: 0, 'aria-label': time }
  const isLater = other !== null && other.at > moment.at

  async function restore(lists: readonly ListName[]): Promise<void> {
    if (await bringBack(moment, lists, time)) onDone()
  }

  return (
    <div className="history">
      <LaunchLines
        lines={newestFirst}
        chosen={chosen === -1 ? null : chosen}
        onChoose={(index) => setMoment((before) => momentOf(newestFirst[index] ?? before))}
      />
      <div className="history-main">
        <Scrubber launches={launches} moment={moment} onGo={(to) => setMoment(momentOf(to))} />
        <HistoryTools
          against={against}
          marked={marked}
          onAgainst={setAgainst}
          onMark={() => {
            setMarked(moment)
            setAgainst('marked')
            announce(t('history.marked', { time }))
          }}
          onBringBack={() =>
            void restore((past ?? []).filter(({ since }) => since !== null).map(({ name }) => name))
          }
        />
        <div className="history-body" {...scroller}>
          {past !== null && (other === null || otherPast === null) && (
            <div className="past-columns">
              {past.map((list) => (
                <PastColumn
                  key={list.name}
                  list={list}
                  onBringBack={() => void restore([list.name])}
                />
              ))}
            </div>
          )}
          {past !== null && other !== null && otherPast !== null && (
            <Comparison
              before={isLater ? past : otherPast}
              after={isLater ? otherPast : past}
              from={timeOf(isLater ? moment : other, desk)}
              to={timeOf(isLater ? other : moment, desk)}
            />
          )}
        </div>
        <ListsNow />
      </div>
    </div>
  )
}

/** Now, standing still while nothing is launched: else it would be another moment each second. */
function useStill(launches: Props['launches']): Moment {
  const [still, setStill] = useState(() => ({ launches, now: present() }))
  if (still.launches !== launches) setStill({ launches, now: present() })
  return still.now
}

function present(): Moment {
  return { at: instantOf(new Date()), turn: null }
}

type ToolsProps = {
  readonly against: Against
  readonly marked: Moment | null
  readonly onAgainst: (against: Against) => void
  readonly onMark: () => void
  readonly onBringBack: () => void
}

function HistoryTools({ against, marked, onAgainst, onMark, onBringBack }: ToolsProps) {
  const desk = useOpenDesk()
  const isWritable = useIsWritable()
  const kinds = ['none', 'before', 'now', ...(marked === null ? [] : ['marked' as const])] as const
  const options = kinds.map((value) => ({
    value,
    label: t(`history.compare.${value}`, {
      time: marked === null ? '' : timeOf(marked, desk),
    }),
  }))
  return (
    <div className="history-tools">
      <Select label={t('history.compare')} options={options} value={against} onChange={onAgainst} />
      <Button variant="quiet" onPress={onMark}>
        {t('history.mark')}
      </Button>
      <span className="history-space" />
      <Button isDisabled={!isWritable} onPress={onBringBack}>
        {t('history.bringBack')}
      </Button>
    </div>
  )
}
