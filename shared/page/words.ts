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
  /** Over stories that are not the newest. */
  readonly stories: string
  readonly pages: string
  readonly newer: string
  readonly older: string
  readonly archive: string
  readonly search: string
  /** What leads to all that the desk has published. */
  readonly allStories: string
  readonly oftenTagged: string
  readonly searching: {
    readonly label: string
    /** Before a number. */
    readonly found: string
    readonly none: string
    readonly more: string
    readonly failed: string
    /** Where scripts do not run; the way to the archive follows. */
    readonly off: string
  }
  /** January first. */
  readonly months: readonly string[]
  /** At an address that has no page. */
  readonly notFound: { readonly title: string; readonly text: string }
  /** At the address of a section or a tag that the desk no longer has. */
  readonly noMore: { readonly title: string; readonly text: string }
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
  stories: 'STORIES',
  pages: 'Pages',
  newer: 'Newer stories',
  older: 'Older stories',
  archive: 'Archive',
  search: 'Search',
  allStories: 'All stories',
  oftenTagged: 'OFTEN TAGGED',
  searching: {
    label: 'Words of headlines, tags, sections or authors',
    found: 'Found:',
    none: 'Nothing found. Fewer words, or shorter ones, find more.',
    more: 'Show more',
    failed: 'The search could not be loaded. Please try again.',
    off: 'Search needs scripts, which do not run here. Without them, every story is in the archive:',
  },
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  notFound: {
    title: 'This page is not here',
    text: 'The address may be wrong, or the story has moved or been withdrawn.',
  },
  noMore: {
    title: 'No stories here any more',
    text: 'What stood under this name stands elsewhere now.',
  },
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
  stories: 'НОВИНИ',
  pages: 'Сторінки',
  newer: 'Новіші новини',
  older: 'Старіші новини',
  archive: 'Архів',
  search: 'Пошук',
  allStories: 'Усі новини',
  oftenTagged: 'ЧАСТІ ТЕГИ',
  searching: {
    label: 'Слова із заголовків, тегів, рубрик чи імена авторів',
    found: 'Знайдено:',
    none: 'Нічого не знайдено. Спробуйте менше слів або коротші.',
    more: 'Показати ще',
    failed: 'Не вдалося завантажити пошук. Спробуйте ще раз.',
    off: 'Для пошуку потрібні скрипти, а тут їх вимкнено. Усі новини є в архіві:',
  },
  months: [
    'Січень',
    'Лютий',
    'Березень',
    'Квітень',
    'Травень',
    'Червень',
    'Липень',
    'Серпень',
    'Вересень',
    'Жовтень',
    'Листопад',
    'Грудень',
  ],
  notFound: {
    title: 'Такої сторінки тут немає',
    text: 'Можливо, в адресі є помилка, або новину перенесено чи відкликано.',
  },
  noMore: {
    title: 'Тут більше немає новин',
    text: 'Те, що стояло під цією назвою, тепер в іншому місці.',
  },
}

const words: Readonly<Record<string, PageWords>> = { en, uk }

/** A language's words, and the language they are truly in: English where there are none yet. */
export function pageWords(language: string): { readonly words: PageWords; readonly lang: string } {
  const base = language.toLowerCase().split(/[-_]/)[0] ?? ''
  const found = Object.hasOwn(words, base) ? words[base] : undefined
  return found === undefined ? { words: en, lang: 'en' } : { words: found, lang: base }
}
