import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import type { Supply } from '../../shared/list/fill.ts'
import type { DeskList } from '../../shared/list/list.ts'
import { type Rule, ruleOf } from '../../shared/list/rule-of.ts'
import { matches } from '../../shared/query/matches.ts'
import { namesContext } from '../search/names-context.ts'
import type { ReleasedSearch } from '../store/catalog.ts'
import type { DeskReader } from '../store/desk-store.ts'

type Reader = Pick<DeskReader, 'desk' | 'tags' | 'head' | 'newest' | 'newestThat'>

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
  // The names that a rule goes by are looked up only when they are needed: a desk has thousands.
  let search: ReleasedSearch | null = null
  const searched = (): ReleasedSearch => (search ??= releasedSearch(reader, rule, now))
  return {
    ...given,
    newest: reader.newestThat(isTimed(rule) ? `${list.rule} ${now}` : list.rule, searched),
    takes: (head) => searched().passes(head),
  }
}

/** Whether time alone lets stories in or out of a rule. */
export function isTimed(rule: Rule): boolean {
  return rule.some(({ condition }) => condition.kind === 'is' && condition.what === 'embargoed')
}

function releasedSearch(
  reader: Pick<DeskReader, 'desk' | 'tags'>,
  rule: Rule,
  now: Instant,
): ReleasedSearch {
  const context = { ...namesContext(reader, now), tagLines: new Map(), listed: nothingListed }
  // A tag's stories are kept in order, so that a rule that names one need not look through the desk.
  const [only, ...others] =
    rule.flatMap(({ condition, isNegated }) =>
      condition.kind === 'tag' && !isNegated
        ? [[...context.tagNames].filter(([, names]) => names.includes(condition.name))]
        : [],
    )[0] ?? []
  return {
    tag: only === undefined || others.length > 0 ? null : only[0],
    passes: (head) => matches(rule, asReleased(head), context),
  }
}

/** A list is for readers: what is being written into a story since its release moves it in no list. */
function asReleased(head: ArticleHead): ArticleHead {
  return head.released === null || head.released === head.working
    ? head
    : { ...head, working: head.released }
}

const nothingListed = { hot: new Set<never>(), latest: new Set<never>() }
