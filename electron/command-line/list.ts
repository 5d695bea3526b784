import { v4 } from 'uuid'

import type { Guid } from '../../shared/article/guid.ts'
import { omissionOf } from '../../shared/article/omission-of.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import { launchList } from '../../shared/list/launch-list.ts'
import type { ListView, Row } from '../../shared/list/list-view.ts'
import {
  listNameSchema,
  type Arrangement,
  type DeskList,
  type EntryId,
  type ListName,
} from '../../shared/list/list.ts'
import { newEntry } from '../../shared/list/new-entry.ts'
import { publicHeadline } from '../../shared/list/public-headline.ts'
import { withDraft } from '../../shared/list/with-draft.ts'
import { draftOf } from '../../shared/list/draft-of.ts'
import { formatMessage } from '../../shared/message/format-message.ts'
import { launchRecord } from '../list/launch-record.ts'
import { listView } from '../list/list-views.ts'
import { systemName } from '../person/person-file.ts'
import { DeskError } from '../store/desk-error.ts'
import type { DeskReader } from '../store/desk-store.ts'
import { text, WrongUsage, type Command, type Outcome } from './command-line.ts'
import { guidsIn } from './guids-in.ts'
import { reading, writing } from './with-desk.ts'

export const list: Command = {
  usage: 'cli.usage.list',
  options: { set: { type: 'string' }, launch: { type: 'boolean' } },
  words: [2, 2],
  run: ([folder = '', said = ''], values, { clock }) => {
    const name = listNameSchema.safeParse(said)
    if (!name.success) throw new WrongUsage(formatMessage('cli.noListName', { said }))
    const set = text(values, 'set')
    const isLaunch = values['launch'] === true
    const show = async (reader: DeskReader) =>
      outcome(listView(reader, listNamed(reader, name.data), clock()))
    if (set === undefined && !isLaunch) return reading(folder, show)
    return writing(folder, clock, async (store) => {
      await store.change(() => {
        const now = clock()
        const before = listNamed(store, name.data)
        const guids = set === undefined ? null : listable(store, before, set, now)
        const drafted = guids === null ? before : withDraft(before, arranged(before, guids))
        if (!isLaunch) return { change: { lists: [drafted] }, result: null }
        const why = { at: now, by: systemName() }
        const launched = launchList(drafted, why)
        const launch = launchRecord(store, [launched], { ...why, cause: 'launch' })
        return { change: { lists: [launched], launch }, result: null }
      })
      return show(store)
    })
  },
}

function listNamed(reader: DeskReader, name: ListName): DeskList {
  const list = reader.lists().find((list) => list.name === name)
  if (list === undefined)
    throw new WrongUsage(formatMessage('cli.unknownList', { said: name, names: namesOf(reader) }))
  return list
}

function namesOf(reader: DeskReader): string {
  return reader
    .lists()
    .map(({ name }) => name)
    .join(', ')
}

/** The articles to list; throws when there are too many, or one is not here or may not go public. */
function listable(
  reader: DeskReader,
  { name, capacity }: DeskList,
  set: string,
  now: Instant,
): readonly Guid[] {
  const guids = guidsIn(reader, set)
  if (guids.length > capacity) throw new DeskError('listFull', { list: name, capacity })
  for (const head of guids.flatMap((guid) => reader.head(guid) ?? [])) {
    const omission = omissionOf(head, now)
    if (omission === null) continue
    const headline = publicHeadline({ head })
    throw new DeskError('notPublic', { headline, reason: omission.reason })
  }
  return guids
}

/** A list by hand gets those entries; a list by time pins them from the top. */
function arranged(before: DeskList, guids: readonly Guid[]): Arrangement {
  const entries = guids.map((article) => newEntry(v4() as EntryId, article))
  const draft = draftOf(before)
  return before.kind !== 'byTime'
    ? { ...draft, entries }
    : {
        ...draft,
        pins: entries.map((entry, position) => ({ position, entry })),
        hidden: draft.hidden.filter((guid) => !guids.includes(guid)),
      }
}

function outcome({ list: { name, capacity }, live, draft }: ListView): Outcome {
  const shown = (rows: readonly Row[]) =>
    rows.map((row) => ({ guid: row.entry.article, headline: publicHeadline(row) }))
  const numbered = (rows: readonly Row[]) =>
    rows.map((row, at) => `${at + 1}. ${publicHeadline(row)}\t${row.entry.article}`)
  return {
    json: { name, capacity, live: shown(live), draft: shown(draft) },
    lines: [
      formatMessage('cli.listLive', { count: live.length, capacity }),
      ...numbered(live),
      formatMessage('cli.listDraft', { count: draft.length, capacity }),
      ...numbered(draft),
    ],
    isFailed: false,
  }
}
