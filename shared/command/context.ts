import { z } from 'zod'

import { articleActs } from '../article/allowed-acts.ts'

/** What the page tells the menu about itself. */
export const commandContextSchema = z
  .strictObject({
    isDeskOpen: z.boolean(),
    isWritable: z.boolean(),
    screen: z.enum([
      'welcome',
      'articles',
      'article',
      'find',
      'homepage',
      'tags',
      'export',
      'settings',
    ]),
    tabs: z
      .strictObject({
        open: z.int().nonnegative(),
        /** How many may be opened again. */
        closed: z.int().nonnegative(),
        areTwoShown: z.boolean(),
      })
      .readonly(),
    /** What may be done to the open article. */
    acts: z.array(z.enum(articleActs)).readonly(),
    /** Whether a text field has the focus: Edit → Undo then goes to it, otherwise to the lists. */
    isTyping: z.boolean(),
    /** What Edit → Undo and Redo would go through here; null where they have no name for it. */
    undoes: z.string().max(300).nullable(),
    redoes: z.string().max(300).nullable(),
  })
  .readonly()

export type CommandContext = z.infer<typeof commandContextSchema>
