import type { PageNotice } from './article-page.ts'

/** The words that a page itself says, in the desk's language; everything else is the newsroom's text. */
export type PageWords = {
  readonly hotNews: string
  readonly latest: string
  readonly moreAbout: string
  readonly tags: string
  /** What a note to readers is called. */
  readonly notices: Readonly<Record<PageNotice['kind'], string>>
  /** The short form every news site uses, so that it needs no plurals. */
  readonly minutes: (count: number) => string
  readonly ad: string
  readonly advertisement: string
  readonly skip: string
  readonly homepage: string
  readonly sections: string
  readonly table: string
  readonly nothingYet: string
}

const en: PageWords = {
  hotNews: 'HOT NEWS',
  latest: 'LATEST',
  moreAbout: 'MORE ABOUT',
  tags: 'Tags:',
  notices: {
    correction: 'Correction',
    clarification: 'Clarification',
    update: 'Update',
    withdrawal: 'Withdrawn',
  },
  minutes: (count) => `${count} min read`,
  ad: 'AD',
  advertisement: 'Advertisement',
  skip: 'Skip to the news',
  homepage: 'Homepage',
  sections: 'Sections',
  table: 'Table',
  nothingYet: 'Nothing has been published yet.',
}

const uk: PageWords = {
  hotNews: 'ГАРЯЧІ НОВИНИ',
  latest: 'ОСТАННІ НОВИНИ',
  moreAbout: 'БІЛЬШЕ ПРО ЦЕ',
  tags: 'Теги:',
  notices: {
    correction: 'Виправлення',
    clarification: 'Уточнення',
    update: 'Оновлення',
    withdrawal: 'Відкликано',
  },
  minutes: (count) => `${count} хв читання`,
  ad: 'РЕКЛАМА',
  advertisement: 'Реклама',
  skip: 'До новин',
  homepage: 'Головна сторінка',
  sections: 'Рубрики',
  table: 'Таблиця',
  nothingYet: 'Ще нічого не опубліковано.',
}

const words: Readonly<Record<string, PageWords>> = { en, uk }

/** A language's words, and the language they are truly in: English where there are none yet. */
export function pageWords(language: string): { readonly words: PageWords; readonly lang: string } {
  const base = language.toLowerCase().split(/[-_]/)[0] ?? ''
  const found = Object.hasOwn(words, base) ? words[base] : undefined
  return found === undefined ? { words: en, lang: 'en' } : { words: found, lang: base }
}
