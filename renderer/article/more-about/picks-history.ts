import type { Picks } from '../../../shared/article/related-picks.ts'
import { isSameJson } from '../../../shared/is-same-json.ts'
import { t } from '../../t.ts'
import { dismissToast, showToast } from '../../ui/toast-store.ts'
import type { OpenText } from '../open-text.ts'
import { say } from './voice.tsx'

type Step = { readonly before: Picks; readonly after: Picks; toast: number | null }
type History = { past: Step[]; future: Step[] }

const histories = new WeakMap<OpenText, History>()

function historyOf(text: OpenText): History {
  const history = histories.get(text) ?? { past: [], future: [] }
  histories.set(text, history)
  return history
}

function hush(step: Step | undefined): void {
  if (step !== undefined && step.toast !== null) dismissToast(step.toast)
}

export function picksOf(text: OpenText): Picks {
  const { related, relatedHidden } = text.store.getState().fields
  return { related, relatedHidden }
}

/** Changes the picks as everything typed is changed, by the journal, and remembers how they were. */
export function changePicks(text: OpenText, after: Picks): Step | null {
  const before = picksOf(text)
  if (isSameJson(before, after)) return null
  const history = historyOf(text)
  const step: Step = { before, after, toast: null }
  // Only the last act can be taken back by what is told of it.
  hush(history.past.at(-1))
  history.past.push(step)
  history.future = []
  text.change(after)
  return step
}

/** Tells what was done, with a way back for as long as it is told. */
export function tellStep(text: OpenText, step: Step, words: string): void {
  step.toast = showToast({
    text: words,
    action: {
      label: t('ui.undo'),
      run: () => {
        if (historyOf(text).past.at(-1) !== step || !undoPicks(text)) {
          showToast({ text: t('moreAbout.notUndone') })
        }
      },
    },
  })
}

/** Takes the last act back; false when there is none, or somebody else changed the picks since. */
export function undoPicks(text: OpenText): boolean {
  const history = historyOf(text)
  const step = history.past.at(-1)
  if (step === undefined || !isSameJson(picksOf(text), step.after)) return false
  history.past.pop()
  history.future.push(step)
  hush(step)
  text.change(step.before)
  say(text, t('moreAbout.undone'))
  return true
}

export function redoPicks(text: OpenText): boolean {
  const history = historyOf(text)
  const step = history.future.at(-1)
  if (step === undefined || !isSameJson(picksOf(text), step.before)) return false
  history.future.pop()
  history.past.push(step)
  text.change(step.after)
  say(text, t('moreAbout.redone'))
  return true
}
