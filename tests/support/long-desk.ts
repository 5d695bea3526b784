import { writeFile } from 'node:fs/promises'

import { desk } from './command-line.ts'

/** As long as a headline gets: 140 characters of Ukrainian. */
export const longHeadline =
  'Правопорядок у приміських громадах: вісімнадцять перевантажених трансформаторних підстанцій відновили електропостачання після негоди вночі'

const places = ['Верховина', 'Кропивницький', 'Івано-Франківськ', 'Київ', 'Кам’янець-Подільський']
const statuses = ['usable', 'usable', 'usable', 'usable', 'withheld', 'usable', 'canceled']

function item(number: number, of: number): object {
  const minutes = (of - number) * 7
  const time = new Date(Date.UTC(2026, 10, 21, 16) - minutes * 60_000).toISOString()
  const place = places[number % places.length] ?? ''
  const headline =
    number % 3 === 0 ? longHeadline : `${place}: міська рада ухвалила бюджет на наступний рік`
  return {
    uri: `tag:long.example,2026:${number}`,
    type: 'text',
    version: '1',
    language: 'uk',
    versionCreated: time.replace('.000Z', 'Z'),
    pubStatus: statuses[number % statuses.length],
    headlines: [{ value: `${headline} (${number})` }],
    slugline: `БЮДЖЕТ-${number}`,
    by: 'Олександра Перепелиця-Кропивницька',
    located: place.toUpperCase(),
    descriptions: [{ value: `${headline}. Про це повідомили в міській раді.` }],
    bodies: [{ contentType: 'text/html', value: `<p>${headline}.</p>`.repeat(6) }],
    subjects: [
      { name: number % 2 === 0 ? 'Суспільство й самоврядування' : 'Економіка', rel: 'section' },
      { name: 'електропостачання', rel: 'about' },
      { name: place, rel: 'about' },
      { name: 'органи місцевого самоврядування', rel: 'about' },
    ],
  }
}

/** A desk of so many stories in Ukrainian, a third of them under the longest headlines there are. */
export async function makeLongDesk(folder: string, count: number): Promise<void> {
  const wire = `${folder}.jsonl`
  const items = Array.from({ length: count }, (_, number) => JSON.stringify(item(number, count)))
  await writeFile(wire, items.join('\n'))
  const name = 'Редакція «Вісті порту та всього Причорномор’я»'
  const made = await desk('create', folder, '--name', name, '--timezone', 'Europe/Kyiv')
  if (made.code !== 0) throw new Error(made.err)
  const taken = await desk('import', folder, wire)
  if (taken.code !== 0) throw new Error(taken.err)
}
