import { siteOf } from '../prose/embed-address.ts'
import { foldProse } from '../prose/fold-prose.ts'
import type { ProseNode } from '../prose/prose.ts'
import { legalText } from './legal-text.ts'

type Wish = {
  /** Whether the words are those on the page: without alt texts, with the site under an embed's title. */
  readonly isOnPage: boolean
}

/** All that a reader finds in a body, without white space: what a finished file is held against. */
export function bodyWords(body: ProseNode, { isOnPage }: Wish): string {
  const shown = foldProse<string>(body, {
    block: ({ type, attrs = {} }, _parent, children) => {
      const said = (name: string): string => (typeof attrs[name] === 'string' ? attrs[name] : '')
      if (type === 'image') {
        return [isOnPage ? '' : said('alt'), said('caption'), said('credit')].join('')
      }
      if (type !== 'embed') return children.join('')
      if (said('title').trim() === '') return said('href')
      return said('title') + (isOnPage ? siteOf(said('href')) : '')
    },
    line: (run) => run.map(({ text = '' }) => text).join(''),
  })
  return solidWords(shown.join(''))
}

/** Words by themselves; a dash before a speaker's name is a format's own, and none is missed elsewhere. */
export function solidWords(text: string): string {
  return legalText(text).replace(/[\s—]+/gu, '')
}
