import type { Content, Field } from '../../../shared/article/content.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import type { WorkingChange } from '../../../shared/article/working-change.ts'
import type { Output } from '../../../shared/ipc/desk-api.ts'
import type { Problem, Reply } from '../../../shared/problem.ts'
import { Departure } from './departure.ts'

/** Whether what is typed would survive a power cut. */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly problem: Problem }

type Post = {
  readonly guid: Guid
  readonly after: number
  readonly changes: WorkingChange[]
}

type Wish = {
  readonly guid: Guid
  /** Number of the last change that main has. */
  readonly sequence: number
  readonly post: (post: Post) => Promise<Reply<Output<'article.write'>>>
  /** The text as it is, for when steps have lost their base. */
  readonly content: () => Content
  readonly onState: (state: SaveState) => void
  /** The longest that a change waits for others to go with. */
  readonly pace?: number
  /** How long to wait before trying again what main refused. */
  readonly patience?: number
}

/** A step of the body. What is sent of it is made when it is sent: until then a letter may be drawn. */
export type TakenStep = { readonly toJSON: () => unknown }

type Waiting =
  | Exclude<WorkingChange, { readonly kind: 'steps' }>
  | { readonly kind: 'steps'; readonly steps: TakenStep[] }

function asSent(change: Waiting): WorkingChange {
  if (change.kind !== 'steps') return change
  const steps = change.steps.map((step) => step.toJSON() as Record<string, unknown>)
  return { kind: 'steps', steps }
}

/**
 * What the page has typed and main has not acknowledged. Changes wait a moment and go together,
 * several posts on their way at a time; after a failure the whole text goes.
 */
export class Outbox {
  readonly #wish: Wish
  readonly #patience: number
  readonly #departure: Departure
  #waiting: Waiting[] = []
  /** Fields that are not acknowledged yet, each with the number of its last change. */
  readonly #dirty = new Map<Field, number>()
  #sent: number
  #acknowledged: number
  #acknowledgedAt = -Infinity
  /** Goes up with each resync; answers to what was numbered before it say nothing. */
  #epoch = 0
  #mustSendWhole = false
  #problem: Problem | null = null
  /** What was told last; undefined as long as nothing was. */
  #told: Problem | 'saved' | 'saving' | undefined
  #settled: (() => void)[] = []

  constructor(wish: Wish) {
    this.#wish = wish
    this.#patience = wish.patience ?? 2_000
    this.#departure = new Departure(wish.pace ?? 70, () => this.#post())
    this.#sent = wish.sequence
    this.#acknowledged = wish.sequence
  }

  /** Number of the last change that was sent. */
  get sequence(): number {
    return this.#sent
  }

  /** When main last took something, on the page's clock. */
  get acknowledgedAt(): number {
    return this.#acknowledgedAt
  }

  get isEmpty(): boolean {
    return this.#waiting.length === 0 && !this.#mustSendWhole && this.#acknowledged >= this.#sent
  }

  takeFields(fields: Partial<Pick<Content, Field>>): void {
    for (const name of Object.keys(fields) as Field[]) this.#dirty.set(name, Infinity)
    const last = this.#waiting.at(-1)
    if (last?.kind === 'fields') {
      this.#waiting[this.#waiting.length - 1] = {
        kind: 'fields',
        fields: { ...last.fields, ...fields },
      }
    } else this.#waiting.push({ kind: 'fields', fields })
    this.#hurry()
  }

  takeSteps(steps: readonly TakenStep[]): void {
    const last = this.#waiting.at(-1)
    if (last?.kind === 'steps') last.steps.push(...steps)
    else this.#waiting.push({ kind: 'steps', steps: [...steps] })
    this.#hurry()
  }

  /** Sends all there is, since main has it and the disk may not. */
  sendWhole(fields: readonly Field[]): void {
    for (const name of fields) this.#dirty.set(name, Infinity)
    this.#mustSendWhole = true
    this.#hurry()
  }

  /** Sends now what waits for company; not what main has refused. */
  sendWaiting(): void {
    if (this.#problem === null && this.#waiting.length > 0) this.#post()
  }

  /** Tries again now what main refused. */
  retry(): void {
    this.#post()
  }

  /** Main's number moved without us: what follows stands on it. */
  follow(sequence: number): void {
    this.#sent = sequence
    this.#acknowledged = sequence
  }

  /** Sends what waits and resolves when everything is acknowledged or main has refused it. */
  flush(): Promise<void> {
    if (this.isEmpty) return Promise.resolve()
    return new Promise((resolve) => {
      this.#settled.push(resolve)
      this.#post()
    })
  }

  #hurry(): void {
    this.#tell()
    // A failed text is not sent again with every key: the disk will not have changed.
    if (this.#problem === null) this.#departure.take()
    else if (!this.#departure.isSet) this.#departure.goIn(this.#patience)
  }

  #post(): void {
    this.#departure.left()
    const changes = this.#mustSendWhole ? this.#whole() : this.#waiting.map(asSent)
    if (changes.length === 0) return
    this.#waiting = []
    this.#mustSendWhole = false
    const after = this.#sent
    this.#sent += changes.length
    for (const [name, number] of this.#dirty) {
      if (number === Infinity) this.#dirty.set(name, this.#sent)
    }
    void this.#deliver({ guid: this.#wish.guid, after, changes })
  }

  #whole(): WorkingChange[] {
    const content = this.#wish.content()
    const fields = Object.fromEntries([...this.#dirty.keys()].map((name) => [name, content[name]]))
    for (const name of this.#dirty.keys()) this.#dirty.set(name, Infinity)
    return [
      { kind: 'fields', fields },
      { kind: 'body', body: content.body },
    ]
  }

  async #deliver(post: Post): Promise<void> {
    const epoch = this.#epoch
    const reply = await this.#wish.post(post)
    if (epoch !== this.#epoch) return
    if (!reply.ok) this.#fail(reply.problem)
    else if ('taken' in reply.value) this.#acknowledge(reply.value.taken)
    else {
      this.#epoch += 1
      this.#sent = reply.value.resync
      this.#acknowledged = reply.value.resync
      this.#mustSendWhole = true
      this.#waiting = []
      this.#post()
    }
    this.#tell()
  }

  #acknowledge(taken: number): void {
    this.#acknowledged = Math.max(this.#acknowledged, taken)
    this.#acknowledgedAt = performance.now()
    const wasRefused = this.#problem !== null
    this.#problem = null
    // What was typed meanwhile waits for the next try, and none is needed any more.
    if (wasRefused) this.sendWaiting()
    for (const [name, number] of this.#dirty) {
      if (number <= this.#acknowledged) this.#dirty.delete(name)
    }
    if (this.isEmpty) this.#settle()
  }

  #fail(problem: Problem): void {
    this.#problem = problem
    this.#mustSendWhole = true
    this.#departure.goIn(this.#patience)
    this.#settle()
  }

  #settle(): void {
    for (const resolve of this.#settled.splice(0)) resolve()
  }

  #tell(): void {
    const now = this.#problem ?? (this.isEmpty ? 'saved' : 'saving')
    if (now === this.#told) return
    this.#told = now
    this.#wish.onState(typeof now === 'string' ? { kind: now } : { kind: 'failed', problem: now })
  }
}
