import { Heading as TipTapHeading } from '@tiptap/extension-heading'

const levels = [2, 3, 4] as const

/** A heading within the story; the first level is the page's own, for the headline. */
export const Heading = TipTapHeading.extend({
  addAttributes() {
    return {
      level: {
        default: levels[0],
        rendered: false,
        validate: (level: unknown) => {
          if (!levels.some((known) => known === level)) throw new RangeError('no such heading')
        },
      },
    }
  },
}).configure({ levels: [...levels] })
