import { figureInTurns, pick } from '../figure.ts'
import { interleave } from '../interleave.ts'
import type { Measure } from '../measure.ts'
import { putCaret, rest, withBenchApp } from '../stage/bench-app.ts'
import { saveSwitch } from '../stage/save-switch.ts'
import { threadTime, traced } from '../stage/trace.ts'
import { typeKeys } from '../stage/type-keys.ts'

const words = 10_000
const rounds = 40
const keysInBlock = 30
// By then main has folded the text into the article's file and the page has heard of it.
const foldedMs = 2_700

/** What saving costs the two threads that everything else waits for. */
export const saving: Measure = {
  name: 'saving',
  about: `Processor time a key of the thread, from a pause to the end of the next one: ${keysInBlock} keys in the body, what goes to main and its answers, and the text folded into the article’s file; against the same keys with nothing sent. Not counted is the garbage that V8 collects in tasks of its own when the page rests: it is of everything done before, and falls into whichever block.`,
  run: async () => {
    const samples = await withBenchApp({ lengths: [words] }, async ({ app, page, cdp, open }) => {
      await open(words)
      const saves = await saveSwitch(cdp, page)
      return interleave(rounds, async (arm) => {
        if (arm !== 'ours') await saves.off()
        await putCaret(page)
        await rest(300)
        const trace = await traced(app, ['toplevel'], async () => {
          await typeKeys(cdp, keysInBlock)
          await rest(foldedMs)
        })
        if (arm !== 'ours') await saves.on()
        return [
          {
            page: threadTime(trace, 'CrRendererMain') / keysInBlock,
            main: threadTime(trace, 'CrBrowserMain') / keysInBlock,
          },
        ]
      })
    })
    const size = words.toLocaleString('en')
    return [
      figureInTurns(
        `A key saved, ${size} words, the page`,
        pick(samples, ({ page }) => page),
        {
          of: 'difference',
          most: 0.5,
        },
      ),
      figureInTurns(
        `A key saved, ${size} words, Electron main`,
        pick(samples, ({ main }) => main),
        null,
      ),
    ]
  },
}
