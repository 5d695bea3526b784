import { isTimezone } from '../../shared/desk/is-timezone.ts'
import { newDesk } from '../../shared/desk/new-desk.ts'
import { formatMessage } from '../../shared/message/format-message.ts'
import { createDesk } from '../store/create-desk.ts'
import { text, WrongUsage, type Command } from './command-line.ts'

export const create: Command = {
  usage: 'cli.usage.create',
  options: { name: { type: 'string' }, timezone: { type: 'string' }, language: { type: 'string' } },
  words: [1, 1],
  run: async ([folder = ''], values) => {
    const name = text(values, 'name')
    if (name === undefined || name.trim() === '')
      throw new WrongUsage(formatMessage('cli.needsName'))
    const timezone = text(values, 'timezone') ?? 'Europe/Kyiv'
    if (!isTimezone(timezone)) throw new WrongUsage(formatMessage('cli.badTimezone', { timezone }))
    const language = text(values, 'language') ?? 'en'
    if (!isLanguage(language)) throw new WrongUsage(formatMessage('cli.badLanguage', { language }))
    const desk = newDesk({ name, timezone, language })
    await createDesk(folder, desk)
    return {
      json: { folder, desk },
      lines: [formatMessage('cli.created', { name, folder })],
      isFailed: false,
    }
  },
}

/** Whether it is a language tag as pages carry it, `uk` or `en-GB`. */
function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
