import type { Database, Statement } from 'node-sqlite3-wasm'

import { mayHaveSlip, nearWords } from '../../shared/query/near-words.ts'
import { snipper, type Snippet } from '../../shared/query/snipper.ts'
import type { Sought } from '../../shared/query/sought.ts'
import { wordLine } from '../../shared/query/word-line.ts'
import { Beginnings } from './beginnings.ts'
import { idsIn } from './ids-in.ts'
import { indexSchema } from './index-schema.ts'
import type { FoundIds, IndexedArticle, Numbered } from './index-question.ts'
import { beginningOf, matchExpression, tagSign, wordColumns } from './match-expression.ts'
import { Vocabulary } from './vocabulary.ts'

/** The words of a desk's articles in an SQLite file: put in, taken out, found. */
export class TextIndex {
  readonly #database: Database
  readonly #statements = new Map<string, Statement>()
  readonly #vocabulary: Vocabulary
  readonly #beginnings = new Beginnings()

  constructor(database: Database) {
    this.#database = database
    database.exec(indexSchema)
    const { words } = database.get("SELECT group_concat(word, ' ') AS words FROM vocabulary") ?? {}
    this.#vocabulary = new Vocabulary(typeof words === 'string' ? words.split(' ') : [])
  }

  articles(): readonly Numbered[] {
    return this.#database.all('SELECT id, guid, stamp FROM article') as unknown as Numbered[]
  }

  put(articles: readonly IndexedArticle[]): void {
    this.#atOnce(() => {
      for (const article of articles) this.#putOne(article)
    })
  }

  drop(ids: readonly number[]): void {
    this.#atOnce(() => {
      for (const id of ids) {
        this.#beginnings.drop(id)
        this.#statement('DELETE FROM words WHERE rowid = ?').run([id])
        this.#statement('DELETE FROM text WHERE id = ?').run([id])
        this.#statement('DELETE FROM article WHERE id = ?').run([id])
      }
    })
  }

  find(asked: readonly Sought[], isRanked: boolean): FoundIds {
    let sought = asked
    let ids = this.#idsAnywhere(sought)
    // When there are hits, every word is somewhere in the desk.
    if (ids.length === 0) {
      sought = asked.map((one) => this.#understood(one))
      if (sought.some(({ near }) => near.length > 0)) ids = this.#idsAnywhere(sought)
    }
    const none = new Uint32Array()
    // Where nothing is wanted, the index knows only those to leave out.
    const first =
      isRanked && sought.some(({ isNegated }) => !isNegated)
        ? ([this.#ids(sought, ['headline']), this.#ids(sought, ['headline', 'lead'])] as const)
        : ([none, none] as const)
    return { ids, first, sought }
  }

  snippets(ids: readonly number[], sought: readonly Sought[]): readonly (Snippet | null)[] {
    const read = this.#statement('SELECT text FROM text WHERE id = ?')
    const snip = snipper(sought)
    return ids.map((id) => {
      const text = read.get([id])?.['text']
      return typeof text === 'string' ? snip(text) : null
    })
  }

  #putOne({ id, guid, stamp, text, tags }: IndexedArticle): void {
    const lines = wordColumns.map((column) => wordLine(text[column]))
    const words = new Set(lines.join('').split(' '))
    this.#beginnings.put(id, words)
    for (const word of words) {
      if (word === '' || word === '|' || !this.#vocabulary.add(word)) continue
      this.#statement('INSERT OR IGNORE INTO vocabulary VALUES (?)').run([word])
    }
    this.#statement('INSERT OR REPLACE INTO article VALUES (?, ?, ?)').run([id, guid, stamp])
    this.#statement('INSERT OR REPLACE INTO text VALUES (?, ?)').run([
      id,
      [text.lead, text.body, text.other].join('\n'),
    ])
    const columns = [...wordColumns, 'tags'].join(', ')
    this.#statement(
      `INSERT OR REPLACE INTO words(rowid, ${columns}) VALUES (?, ?, ?, ?, ?, ?)`,
    ).run([id, ...lines, tags.map(tagSign).join(' ')])
  }

  /** The same, with the words that are meant when the desk has none such. */
  #understood(sought: Sought): Sought {
    if (!mayHaveSlip(sought) || this.#isSaid(matchExpression(sought, this.#vocabulary.formsOf)))
      return sought
    const near = nearWords(sought.words[0] ?? '', this.#vocabulary, (word) =>
      this.#isSaid(`{${wordColumns.join(' ')}} : "${word}"`),
    )
    return { ...sought, near }
  }

  #isSaid(expression: string): boolean {
    const one = this.#statement('SELECT rowid FROM words WHERE words MATCH ? LIMIT 1')
    return one.get([expression]) !== null
  }

  #idsAnywhere(sought: readonly Sought[]): Uint32Array {
    const [one, other] = sought
    if (one === undefined || other !== undefined) return this.#ids(sought)
    const beginning = beginningOf(one, this.#vocabulary.formsOf)
    if (beginning === null) return this.#ids(sought)
    const kept = this.#beginnings.ids(beginning)
    if (kept !== null) return kept
    const ids = this.#ids(sought)
    this.#beginnings.keep(beginning, ids)
    return ids
  }

  /** Those that say everything sought; of a query that only says what is not wanted, those to leave out. */
  #ids(
    sought: readonly Sought[],
    columns: Parameters<typeof matchExpression>[2] = wordColumns,
  ): Uint32Array {
    const wanted = sought.filter(({ isNegated }) => !isNegated)
    const unwanted = sought.filter(({ isNegated }) => isNegated)
    const { formsOf } = this.#vocabulary
    const not = unwanted.map((one) => matchExpression(one, formsOf)).join(' OR ')
    const all = wanted.map((one) => matchExpression(one, formsOf, columns)).join(' AND ')
    const expression = all === '' ? not : not === '' ? all : `(${all}) NOT (${not})`
    const rows = 'SELECT rowid AS id FROM words WHERE words MATCH ?'
    const found = this.#statement(`SELECT group_concat(id) AS ids FROM (${rows})`).get([expression])
    return idsIn(found?.['ids'])
  }

  #atOnce(work: () => void): void {
    this.#database.exec('BEGIN')
    try {
      work()
      this.#database.exec('COMMIT')
    } catch (error) {
      this.#beginnings.forget()
      if (this.#database.inTransaction) this.#database.exec('ROLLBACK')
      throw error
    }
  }

  #statement(sql: string): Statement {
    const known = this.#statements.get(sql) ?? this.#database.prepare(sql)
    this.#statements.set(sql, known)
    return known
  }
}
