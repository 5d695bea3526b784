import { formatMessage } from '../../shared/message/format-message.ts'
import { checkDesk } from '../store/check-desk.ts'
import type { Command } from './command-line.ts'

export const check: Command = {
  usage: 'cli.usage.check',
  options: {},
  words: [1, 1],
  run: async ([folder = '']) => {
    const { articles, problems } = await checkDesk(folder)
    const isWhole = problems.length === 0
    const sentence = formatMessage(isWhole ? 'cli.whole' : 'cli.damaged', {
      articles,
      problems: problems.length,
    })
    return {
      json: { ok: isWhole, articles, problems },
      lines: [sentence, ...problems.map(({ path, reason }) => `${path}: ${reason}`)],
      isFailed: !isWhole,
    }
  },
}
