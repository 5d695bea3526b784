import type { LaunchPlan, PlannedChange } from '../../../shared/list/launch-plan.ts'
import type { ListName } from '../../../shared/list/list.ts'

/** Tells a change apart by what is done to which story; where it stands shifts with every other change. */
export function changeKey(list: ListName, { kind, article, what }: PlannedChange): string {
  return [list, kind, article, ...what].join(' ')
}

/** The changes that a plan holds and an earlier one did not. */
export function newsIn(before: LaunchPlan, after: LaunchPlan): ReadonlySet<string> {
  const known = new Set(keysOf(before))
  return new Set(keysOf(after).filter((key) => !known.has(key)))
}

function keysOf(plan: LaunchPlan): readonly string[] {
  return plan.flatMap(({ list, changes }) => changes.map((change) => changeKey(list, change)))
}
