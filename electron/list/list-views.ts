import type { ArticleHead } from '../../shared/article/article-head.ts'
import { omissionOf } from '../../shared/article/omission-of.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import { apartOf } from '../../shared/list/apart-of.ts'
import { draftOf } from '../../shared/list/draft-of.ts'
import { fill } from '../../shared/list/fill.ts'
import type { ListView } from '../../shared/list/list-view.ts'
import type { DeskList } from '../../shared/list/list.ts'
import type { DeskReader } from '../store/desk-store.ts'
import { listSupply } from './list-supply.ts'

/** A list with its articles, draft and live; what may not go public at `now` is in neither. */
export function listView(store: DeskReader, list: DeskList, now: Instant): ListView {
  const mayShow = (head: ArticleHead): boolean => omissionOf(head, now) === null
  const supply = () => listSupply(store, list, now, mayShow)
  const live = fill(list, list.live, supply())
  const draft = list.draft === null ? live : fill(list, list.draft, supply())
  return { list, live, draft, apart: apartOf(list, draftOf(list), draft, supply()) }
}

/** Every list of the desk, the tray and closed ones among them. */
export function listViews(store: DeskReader, now: Instant): readonly ListView[] {
  return store.lists().map((list) => listView(store, list, now))
}
