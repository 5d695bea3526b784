import { deskFolder } from '../../../electron/store/desk-folder.ts'
import type { DeskStore } from '../../../electron/store/desk-store.ts'
import type { Article } from '../../../shared/article/article.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import { contentHeadOf, headOf } from '../../../shared/article/head-of.ts'
import { isSameJson } from '../../../shared/is-same-json.ts'
import type { ModelDesk } from './model-desk.ts'

/** All that a desk says of itself, part by part, each as text. */
export type DeskView = ReadonlyMap<string, string>

/** Reads a whole desk as the app does, each text as it is typed. */
export async function viewDesk({ disk, store, copies, media }: ModelDesk): Promise<DeskView> {
  const view = new Map<string, string>()
  const put = (part: string, value: unknown): unknown => view.set(part, textOf(value))
  put('desk', store.desk())
  put('tags', store.tagBook())
  put('words', store.words())
  put('templates', store.templates())
  put('searches', store.searches())
  for (const list of store.lists()) put(`list ${list.name}`, list)
  for await (const launch of store.launches()) put(`launch ${launch.at} ${launch.turn}`, launch)
  for (const binned of await store.binned()) {
    put(`bin ${binned.article.guid}`, binned)
    await putParts(binned.article)
  }
  for (const { guid } of store.heads()) {
    const article = await copies.read(guid).catch(reasonOf)
    put(`article ${guid}`, article)
    put(`row ${guid}`, await isRowTrue(store, guid).catch(reasonOf))
    if (article !== null && 'guid' in article) await putParts(article)
  }
  return named(view, store)

  async function putParts({ guid, version, kept, content: { image } }: Article): Promise<void> {
    for (let number = 1; number <= version; number += 1) {
      put(`version ${guid} ${number}`, await store.readVersion(guid, number).catch(reasonOf))
    }
    for (let number = 1; number <= kept; number += 1) {
      put(`kept ${guid} ${number}`, await store.readKept(guid, number).catch(reasonOf))
    }
    if (image === null) return
    const bytes = await disk.read(media.path(image.media)).catch(reasonOf)
    put(`picture ${deskFolder.mediaFile(image.media)}`, bytes)
  }
}

/** The same text for the same value, in whatever order its fields stand. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_key, field: unknown) =>
    typeof field === 'object' && field !== null && !Array.isArray(field)
      ? Object.fromEntries(
          Object.entries(field).toSorted(([one], [other]) => (one < other ? -1 : 1)),
        )
      : field,
  )
}

/** Tags by their slugs: what an import makes has another id each time. */
function named(view: DeskView, store: DeskStore): DeskView {
  const tags = store.tags()
  const withSlugs = (text: string): string =>
    tags.reduce((told, { id, slug }) => told.replaceAll(`"${id}"`, `"#${slug}"`), text)
  return new Map(Array.from(view, ([part, text]) => [part, withSlugs(text)] as const))
}

/** Whether the catalog says of an article what its file says. */
async function isRowTrue(store: DeskStore, guid: Guid): Promise<boolean> {
  const saved = await store.readArticle(guid)
  if (saved === null) return false
  const isEdited = saved.version > 0 && saved.isEdited
  const released = isEdited ? await store.readVersion(guid, saved.version) : null
  const row = headOf(saved, released && contentHeadOf(released.content))
  return isSameJson(row, store.head(guid))
}

function reasonOf(error: unknown): { readonly unreadable: string } {
  return { unreadable: String(error) }
}

/** The parts in which two desks differ. */
export function otherParts(one: DeskView, other: DeskView): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter(
    (part) => one.get(part) !== other.get(part),
  )
}
