import { formatProblem } from '../../../shared/message/format-message.ts'
import type { Problem } from '../../../shared/problem.ts'
import { t } from '../../t.ts'

const known = ['diskFull', 'notWritable', 'diskFailed', 'deskGone'] as const

function knownOf({ code }: Problem): (typeof known)[number] | undefined {
  return known.find((one) => one === code)
}

/** Why a text is not saved, in a few words that go on after a colon. */
export function saveCause(problem: Problem): string {
  return t(`save.cause.${knownOf(problem) ?? 'other'}`)
}

/** What to do about it, as a sentence. */
export function saveAdvice(problem: Problem, folder: string): string {
  const code = knownOf(problem)
  if (code === undefined) return formatProblem(problem)
  return t(`save.advice.${code}`, { folder, reason: problem.values['reason'] ?? '' })
}
