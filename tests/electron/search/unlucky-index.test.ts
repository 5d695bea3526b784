import { expect, it } from 'vitest'

import { anOpenDesk } from '../../support/a-desk-folder.ts'
import { aScriptedIndex } from '../../support/a-scripted-index.ts'
import { aSearch } from '../../support/a-search.ts'
import { anArticle } from '../../support/an-article.ts'

async function aDeskOf(count: number) {
  const store = await anOpenDesk()
  const articles = Array.from({ length: count }, (_, at) => anArticle(`a${at}`))
  await store.change(() => ({ change: { articles }, result: null }))
  return store
}

/** Has read nothing yet when it is asked first, and everything right after. */
const young = `
  if (message.kind === 'catchUp') {
    state.number = message.number
    state.all = message.articles.map(({ id }) => id)
    tell({ kind: 'caughtUp', number: state.number, left: state.all.length })
  }
  if (message.kind === 'find') {
    found(message, ...(state.isRead ? state.all : state.all.slice(0, 3)))
    state.isRead = true
    tell({ kind: 'caughtUp', number: state.number, left: 0 })
  }
  if (message.kind === 'snippets')
    tell({ kind: 'snippets', asked: message.asked, snippets: message.ids.map(() => null) })`

it('what a young index found is not the answer once it has everything', async () => {
  const { search, text } = aSearch(await aDeskOf(600), await aScriptedIndex(young))
  expect((await search.find('harbour', 0, 9)).total).toBe(3)
  await text.inStep()
  expect((await search.find('harbour', 0, 9)).total).toBe(600)
})

it('who needs every article waits again when the index is found damaged by the question', async () => {
  const torn = `
    if (message.kind === 'catchUp') {
      state.number = message.number
      state.all = message.articles.map(({ id }) => id)
      tell({ kind: 'caughtUp', number: state.number, left: state.asked ? state.all.length : 0 })
    }
    if (message.kind === 'find') {
      state.asked = (state.asked ?? 0) + 1
      if (state.asked === 1) tell({ kind: 'opened', articles: [], isLast: true })
      found(message, ...(state.asked > 2 ? state.all : []))
      if (state.asked === 2) tell({ kind: 'caughtUp', number: state.number, left: 0 })
    }`
  const { search } = aSearch(await aDeskOf(600), await aScriptedIndex(torn))
  expect(await search.every('harbour')).toHaveLength(600)
})

it('a question that finds the index damaged is asked again of the new one', async () => {
  const damaged = `
    if (message.kind === 'catchUp') tell({ kind: 'caughtUp', number: message.number, left: 0 })
    if (message.kind === 'find' && !state.isDamaged) {
      state.isDamaged = true
      tell({ kind: 'opened', articles: [], isLast: true })
      found(message)
    } else if (message.kind === 'find') found(message, 1, 2)
    if (message.kind === 'snippets' && !state.isGone) {
      state.isGone = true
      tell({ kind: 'opened', articles: [], isLast: true })
      tell({ kind: 'snippets', asked: message.asked, snippets: message.ids.map(() => null) })
    } else if (message.kind === 'snippets') {
      const snippets = message.ids.map(() => ({ text: 'At the harbour', marks: [] }))
      tell({ kind: 'snippets', asked: message.asked, snippets })
    }`
  const { search } = aSearch(await aDeskOf(2), await aScriptedIndex(damaged))
  const { total, hits } = await search.find('harbour', 0, 9)
  expect([total, hits.map((hit) => hit?.snippet?.text)]).toEqual([
    2,
    ['At the harbour', 'At the harbour'],
  ])
})
