import type { Desk } from './desk.ts'
import { usualLimits } from './usual-limits.ts'

type Wish = Pick<Desk, 'name'> & Partial<Desk>

/** The settings a desk starts with; 238 words a minute is the reading speed design fixes for the trade. */
export function newDesk(wish: Wish): Desk {
  return {
    timezone: 'Europe/Kyiv',
    language: 'en',
    datePattern: 'HH:mm dd.MM.yyyy',
    wordsPerMinute: 238,
    baseUrl: 'https://desk.example/',
    sections: [],
    adSlots: ['afterMoreAbout', 'afterLatest'],
    moreAboutCapacity: 10,
    moreAboutOrder: 'newest',
    mainTag: true,
    source: wish.name,
    people: [],
    snippets: [],
    limits: usualLimits,
    typography: true,
    ...wish,
  }
}
