import { z } from 'zod'

import { contentSchema } from '../article/content.ts'

export const templateIdSchema = z.string().min(1).brand<'TemplateId'>()

/** A text that new articles begin as. */
export const templateSchema = z
  .strictObject({
    id: templateIdSchema,
    name: z.string().min(1),
    content: contentSchema,
  })
  .readonly()

export const templatesSchema = z.array(templateSchema).readonly()

export type TemplateId = z.infer<typeof templateIdSchema>
export type Template = z.infer<typeof templateSchema>
/** What a list of templates shows. */
export type TemplateHead = Pick<Template, 'id' | 'name'> & Pick<Template['content'], 'headline'>
