/** A desk behind the page: the real list handlers on lists kept in memory. */
import { keptViews } from '../../../../electron/list/kept-views.ts'
import { listTeller } from '../../../../electron/list/tell-lists.ts'
import { withdrawn } from '../../../../electron/list/withdrawn-lists.ts'
import { DeskError } from '../../../../electron/store/desk-error.ts'
import type { Guid } from '../../../../shared/article/guid.ts'
import type { ArticleHead } from '../../../../shared/article/article-head.ts'
import { instantOf } from '../../../../shared/instant/instant-of.ts'
import type { DeskLine } from '../../../../shared/ipc/desk-api.ts'
import type { LeadImage, MediaId } from '../../../../shared/article/content.ts'
import type { ListView } from '../../../../shared/list/list-view.ts'
import { publicHeadline } from '../../../../shared/list/public-headline.ts'
import { done, failed } from '../../../../shared/problem.ts'
import { aLaunch } from '../../../support/a-launch.ts'
import { aHead } from '../../../support/a-head.ts'
import { fakeLine } from '../../../support/fake-line.ts'
import { handlersOfLists } from '../../../support/handlers-of-lists.ts'
import { memoryDesk } from '../../../support/memory-desk.ts'
import type { StageWish } from './wish.ts'

export const wish = Reflect.get(window, 'stageWish') as StageWish
const heads = wish.stories.map((story) => aHead(story.guid, story))
const past = wish.launches ?? 0
const launched = Array.from({ length: past }, (_, turn) => aLaunch(turn, past - turn, { hot: 'x' }))
export const memory = memoryDesk(heads, launched)
const listeners = new Map<string, (value: unknown) => void>()
export const refused = new Set<string>()
export const calls: string[] = []

const clock = () => instantOf(new Date())
let lastId = 0
const views = keptViews(memory.store)
const lists = handlersOfLists({
  store: memory.store,
  clock,
  newId: () => `entry-${(lastId += 1)}`,
  stepped: (steps) => listeners.get('lists.stepped')?.(steps),
})
const teller = listTeller({
  store: memory.store,
  views,
  clock,
  announce: (notice, value) => listeners.get(notice)?.(value),
})

function find(input: { query: string; from: number; count: number }) {
  const words = input.query.toLowerCase()
  const found = [...memory.store.heads()].filter((head) =>
    publicHeadline({ head }).toLowerCase().includes(words),
  )
  return {
    total: found.length,
    heads: found.slice(input.from, input.from + input.count),
    states: {},
    hits: [],
    near: [],
    indexing: null,
  }
}

function pageOf(views: readonly ListView[], which: 'draft' | 'live'): string {
  const columns = views.map((view) => {
    const rows = view[which].map((row) => `<li>${publicHeadline(row)}</li>`).join('')
    return `<h2>${view.list.name}</h2><ol>${rows}</ol>`
  })
  return `<!doctype html><meta charset="utf-8"><style>body{font:24px/1.5 Georgia;margin:60px}</style>
    <h1>The homepage, ${which}</h1>${columns.join('')}`
}

const picture: LeadImage = {
  media: `${'ab12'.repeat(16)}.png` as MediaId,
  width: 640,
  height: 400,
  alt: '',
  caption: 'A quay in fog',
  credit: 'Olena Bondar / Harbour Wire',
}

const others = {
  'search.all': async () => [{ id: 'own', name: 'Trees with an L', query: 'l', count: 3 }],
  'article.heads': async ({ guids }: { guids: readonly Guid[] }) =>
    guids.flatMap((guid) => memory.store.head(guid) ?? []),
  'article.version': async () => ({ image: null }),
  'media.choose': async () => ({ pictures: [picture], refused: [] }),
  'article.find': async (input: Parameters<typeof find>[0]) => find(input),
  'publish.status': async () => wish.publish ?? { folder: null, isRunning: false, last: null },
  'publish.now': async () => ({ ...wish.publish, isRunning: true }),
  'preview.address': async ({ which }: { which: 'draft' | 'live' }) =>
    `data:text/html;charset=utf-8,${encodeURIComponent(pageOf(await lists['list.all']({}), which))}`,
}

const answers = { ...lists, ...others }

async function answer(name: string, input: unknown) {
  calls.push(name)
  await new Promise((resolve) => setTimeout(resolve, wish.pause ?? 5))
  if (refused.delete(name)) return failed('diskFull')
  try {
    // The page pairs names with their inputs; here one function stands for all.
    const run = answers[name as keyof typeof answers] as (input: unknown) => Promise<unknown>
    return done(await run(input))
  } catch (error) {
    if (error instanceof DeskError) return { ok: false, problem: error.problem }
    return failed('unexpected', { reason: String(error) })
  }
}

async function tellListsChanged(): Promise<void> {
  listeners.get('lists.changed')?.(await lists['list.all']({}))
}
memory.store.onChange(() => setTimeout(() => void tellListsChanged(), wish.pause ?? 5))

export async function tellArticlesChanged(): Promise<void> {
  listeners.get('articles.changed')?.({ guids: [] })
  await tellListsChanged()
}

/** Brings a story into another state, and takes it off the lists with that. */
export async function become(head: ArticleHead): Promise<void> {
  teller.begin()
  memory.put(head)
  const why = { at: clock(), by: 'Bohdan' }
  await memory.store.change(() => ({
    change: withdrawn(memory.store, [head.guid], why),
    result: null,
  }))
  teller.tell([head.guid])
}

export const placeElsewhere = (guid: string, list: string, gap: number) =>
  lists['list.place']({ list, article: guid as Guid, gap, from: null, isCopy: false, seen: 0 })

export const listed = async () => lists['list.all']({})
const on: DeskLine['on'] = (notice, tell) => {
  listeners.set(notice, tell as (value: unknown) => void)
  return () => void listeners.delete(notice)
}
Object.assign(window, { desk: fakeLine(answer, { on }) })
