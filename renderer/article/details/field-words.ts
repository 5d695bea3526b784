import type { FieldChange } from '../../../shared/article/compare-contents.ts'
import { compareWords, type Piece } from '../../../shared/article/compare-words.ts'
import type { Content, LeadImage } from '../../../shared/article/content.ts'
import type { Desk } from '../../../shared/desk/desk.ts'
import { showInstant } from '../../../shared/instant/show-instant.ts'
import type { Tag } from '../../../shared/tag/tag.ts'
import { languageName } from '../../desk/languages.ts'
import { t } from '../../t.ts'
import { urgencyOptions } from './urgency-options.ts'

export type Known = { readonly desk: Desk; readonly tags: readonly Tag[] }

/** What a field gained and lost, in the words an editor knows it by. */
export function fieldPieces(change: FieldChange, known: Known): readonly Piece[] {
  switch (change.name) {
    case 'section':
      return exchange(sectionName(change.before, known), sectionName(change.after, known))
    case 'urgency':
      return exchange(urgencyName(change.before), urgencyName(change.after))
    case 'language':
      return exchange(languageName(change.before), languageName(change.after))
    case 'embargoedUntil':
      return exchange(timeName(change.before, known), timeName(change.after, known))
    case 'urlSlug':
      return exchange(change.before, change.after)
    case 'expires':
      return exchange(timeName(change.before, known), timeName(change.after, known))
    case 'evolvedFrom':
      return exchange(change.before ?? '', change.after ?? '')
    case 'notices':
      return compareWords(noticeWords(change.before), noticeWords(change.after))
    case 'related':
    case 'relatedHidden':
      return exchange(
        t('versions.stories', { count: change.before.length }),
        t('versions.stories', { count: change.after.length }),
      )
    case 'tags':
      return compareWords(tagNames(change.before, known), tagNames(change.after, known))
    case 'image':
      return compareWords(imageWords(change.before), imageWords(change.after))
    case 'headline':
    case 'slugline':
    case 'byline':
    case 'dateline':
    case 'located':
    case 'source':
    case 'usageTerms':
    case 'genre':
    case 'lead':
    case 'edNote':
      return compareWords(change.before, change.after)
  }
}

export function fieldLabel(name: FieldChange['name']): string {
  if (name === 'image') return t('versions.image')
  if (name === 'related' || name === 'relatedHidden') return t(`versions.${name}`)
  if (name === 'embargoedUntil') return t('editor.embargo')
  return t(`editor.${name}`)
}

function exchange(before: string, after: string): readonly Piece[] {
  const pieces = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ] as const
  return pieces.filter(({ text }) => text !== '')
}

function sectionName(id: string | null, { desk }: Known): string {
  return desk.sections.find((section) => section.id === id)?.name ?? id ?? ''
}

function urgencyName(urgency: number): string {
  return urgencyOptions().find(({ value }) => value === String(urgency))?.label ?? ''
}

function timeName(at: Extract<FieldChange, { name: 'embargoedUntil' }>['before'], { desk }: Known) {
  return at === null ? '' : showInstant(at, desk.datePattern, desk.timezone)
}

function tagNames(ids: readonly string[], { tags }: Known): string {
  return ids
    .map((id) => tags.find((tag) => tag.id === id)?.name ?? t('versions.unknownTag'))
    .join(', ')
}

function noticeWords(notices: Content['notices']): string {
  return notices.map(({ text }) => text).join('\n')
}

function imageWords(image: LeadImage | null): string {
  if (image === null) return ''
  return [image.caption, image.alt, image.credit].filter((words) => words !== '').join('\n')
}
