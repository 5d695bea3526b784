import type { DeskLine } from '../../shared/ipc/desk-api.ts'
import type { Reply } from '../../shared/problem.ts'

type Notices = Pick<DeskLine, 'on'>

const silent: Notices = { on: () => () => undefined }

/** The page's line to main, with what answers in main's place. */
export function fakeLine(
  answer: (name: string, input: unknown) => Promise<unknown>,
  { on }: Notices = silent,
): DeskLine {
  const tells: ((number: number, reply: Reply<unknown>) => void)[] = []
  const ask = (number: number, name: string, input: unknown): void => {
    void answer(name, input).then((reply) => {
      for (const tell of tells) tell(number, reply as Reply<unknown>)
    })
  }
  return {
    ask,
    lookAtFiles: (number, files) => ask(number, 'import.look', files),
    onAnswer: (tell) => void tells.push(tell),
    on,
  }
}
