import type { Guid } from '../../shared/article/guid.ts'
import { newArticle } from '../../shared/article/new-article.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import type { Checked } from '../../shared/ipc/desk-api.ts'
import { contentNow } from '../../shared/tag/content-now.ts'
import { contentFrom } from '../../shared/template/content-from.ts'
import { templateContent } from '../../shared/template/template-content.ts'
import type { Template, TemplateHead, TemplateId } from '../../shared/template/template.ts'
import { withTemplate } from '../../shared/template/with-template.ts'
import type { WorkingCopies } from '../article/working-copies.ts'
import type { Clock } from '../clock.ts'
import { DeskError } from '../store/desk-error.ts'
import type { DeskStore } from '../store/desk-store.ts'

type Parts = {
  readonly store: DeskStore
  readonly copies: Pick<WorkingCopies, 'read'>
  readonly clock: Clock
  readonly newId: () => string
  readonly newGuid: (now: Instant) => Guid
}

/** Texts that new articles begin as; the desk shares them. */
export function templateHandlers({ store, copies, clock, newId, newGuid }: Parts) {
  function templateOf(id: TemplateId): Template {
    const template = store.templates().find((other) => other.id === id)
    if (template === undefined) throw new DeskError('noTemplate')
    return template
  }

  return {
    'template.all': (): readonly TemplateHead[] =>
      store.templates().map(({ id, name, content: { headline } }) => ({ id, name, headline })),
    'template.save': ({ guid, name }: Checked<'template.save'>): Promise<TemplateHead> =>
      store.change(async () => {
        const article = await copies.read(guid)
        if (article === null) throw new DeskError('noArticle', { guid })
        const content = templateContent(article.content)
        const template: Template = { id: newId() as TemplateId, name: name.trim(), content }
        return {
          change: { templates: withTemplate(store.templates(), template) },
          result: { id: template.id, name: template.name, headline: content.headline },
        }
      }),
    /** Answers what was removed, so that it can be put back. */
    'template.remove': ({ id }: Checked<'template.remove'>): Promise<Template> =>
      store.change(() => {
        const removed = templateOf(id)
        const templates = store.templates().filter((other) => other !== removed)
        return { change: { templates }, result: removed }
      }),
    'template.restore': (template: Checked<'template.restore'>): Promise<null> =>
      store.change(() => ({
        change: { templates: withTemplate(store.templates(), template) },
        result: null,
      })),
    'template.use': ({ id }: Checked<'template.use'>): Promise<Guid> =>
      store.change(() => {
        const now = clock()
        const { sections } = store.desk()
        const tags = new Set(store.tags().map((tag) => tag.id))
        const content = contentFrom(contentNow(templateOf(id).content, store.tagsNow()), {
          hasTag: (tag) => tags.has(tag),
          hasSection: (section) => sections.some((other) => other.id === section),
        })
        const article = newArticle(newGuid(now), now, content)
        return { change: { articles: [article] }, result: article.guid }
      }),
  }
}
