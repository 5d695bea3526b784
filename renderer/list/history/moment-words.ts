import type { Desk } from '../../../shared/desk/desk.ts'
import { showInstant } from '../../../shared/instant/show-instant.ts'
import type { Moment } from '../../../shared/list/homepage-at.ts'
import type { LaunchLine } from '../../../shared/list/launch-line.ts'
import { t } from '../../t.ts'

type Times = Pick<Desk, 'datePattern' | 'timezone'>

/** A moment as the desk's clock shows it, to the second: two launches may fall into one minute. */
export function timeOf({ at }: Pick<Moment, 'at'>, { datePattern, timezone }: Times): string {
  const seconds = showInstant(at, 'ss', timezone)
  return showInstant(at, datePattern, timezone).replace(
    /\d\d:\d\d/u,
    (time) => `${time}:${seconds}`,
  )
}

export function listsOf({ lists }: LaunchLine): string {
  return lists.map(({ title }) => title).join(', ')
}

/** A launch in one sentence, for those who listen. */
export function lineWords(line: LaunchLine, times: Times): string {
  const { by } = line
  const cause = t(`history.cause.${line.cause}`)
  const values = { time: timeOf(line, times), cause, by, lists: listsOf(line) }
  return t(by === '' ? 'history.lineNobody' : 'history.line', values)
}

export function isSameMoment(one: Moment, other: Moment): boolean {
  return one.at === other.at && one.turn === other.turn
}
