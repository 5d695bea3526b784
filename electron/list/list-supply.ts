import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import type { Supply } from '../../shared/list/fill.ts'
import type { DeskList } from '../../shared/list/list.ts'
import { type Rule, ruleOf } from '../../shared/list/rule-of.ts'
import { matches, type QueryContext } from '../../shared/query/matches.ts'
import { namesContext } from '../search/names-context.ts'
import type { DeskReader } from '../store/desk-store.ts'

type Reader = Pick<DeskReader, 'desk' | 'tags' | 'head' | 'newest'>

/** What the desk has to give to a list; the screen, the preview and every export fill it with this. */
export function listSupply(
  reader: Reader,
  list: Pick<DeskList, 'rule'>,
  now: Instant,
  mayShow: (head: ArticleHead) => boolean,
): Supply {
  const rule = ruleOf(list.rule) ?? []
  const given = { now, headOf: reader.head, mayShow }
  if (rule.length === 0) return { ...given, newest: reader.newest(), takes: () => true }
  const context = { ...namesContext(reader, now), tagLines: new Map(), listed: nothingListed }
  return {
    ...given,
    newest: ruled(reader, rule, context),
    takes: (head) => matches(rule, head, context),
  }
}

function* ruled(reader: Reader, rule: Rule, context: QueryContext): Iterable<ArticleHead> {
  // A tag's stories are kept in order, so that a rule that names one need not look through the desk.
  const named = rule.find(({ condition, isNegated }) => condition.kind === 'tag' && !isNegated)
  const carried =
    named?.condition.kind === 'tag'
      ? [...context.tagNames].filter(([, names]) => names.includes(nameIn(named)))
      : []
  const [only] = carried
  const newest = carried.length === 1 && only !== undefined ? reader.newest(only[0]) : null
  for (const head of newest ?? reader.newest()) if (matches(rule, head, context)) yield head
}

function nameIn({ condition }: Rule[number]): string {
  return condition.kind === 'tag' ? condition.name : ''
}

const nothingListed = { hot: new Set<never>(), latest: new Set<never>() }
