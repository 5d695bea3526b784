import type { DeskFacts } from '../../../shared/article/desk-facts.ts'
import { isSameJson } from '../../../shared/is-same-json.ts'
import { call } from '../../desk.ts'
import { onOthersChanged } from '../../state/others-changed.ts'
import type { OpenText } from '../open-text.ts'

const known = new WeakMap<OpenText, DeskFacts>()
const nothing: DeskFacts = { isSlugTaken: false, killedRelated: [] }
const pauseMs = 300

/** What main last said of the other stories, as far as this one's checks ask. */
export function deskFactsOf(text: OpenText): DeskFacts {
  return known.get(text) ?? nothing
}

async function askMain(text: OpenText): Promise<DeskFacts> {
  const { urlSlug, related } = text.store.getState().fields
  // Most stories have nothing to ask for.
  if (urlSlug === '' && related.length === 0) return nothing
  const reply = await call('article.deskFacts', { guid: text.guid, urlSlug, related: [...related] })
  return reply.ok ? reply.value : deskFactsOf(text)
}

/** Asks main when the address or the picks change, or other stories do, and tells when the answer is another. */
export function watchDeskFacts(text: OpenText, tell: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let questions = 0
  async function find(): Promise<void> {
    timer = undefined
    questions += 1
    const question = questions
    const facts = await askMain(text)
    if (question !== questions || isSameJson(facts, deskFactsOf(text))) return
    known.set(text, facts)
    tell()
  }
  const findSoon = (): void => {
    timer ??= setTimeout(() => void find(), pauseMs)
  }
  void find()
  const stops = [
    text.store.subscribe(({ fields }, { fields: before }) => {
      if (fields.urlSlug !== before.urlSlug || fields.related !== before.related) findSoon()
    }),
    onOthersChanged(text.guid, findSoon),
  ]
  return () => {
    questions = Infinity
    clearTimeout(timer)
    for (const stop of stops) stop()
  }
}
