import type { MessageValues, ProblemCode } from '../../shared/message/message.ts'
import { formatProblem } from '../../shared/message/format-message.ts'
import type { Problem } from '../../shared/problem.ts'

/** A problem on its way to the edge, where it becomes a value again. */
export class DeskError extends Error {
  readonly problem: Problem

  constructor(code: ProblemCode, values: MessageValues = {}, cause?: unknown) {
    super(formatProblem({ code, values }), { cause })
    this.name = 'DeskError'
    this.problem = { code, values }
  }
}
