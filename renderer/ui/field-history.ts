type Step = { readonly value: string; readonly caret: number }

const pauseMs = 1000

/** What one text field said, step by step; typing without a pause is one step, as is a whole paste. */
export class FieldHistory {
  #past: Step[] = []
  #now: Step
  #future: Step[] = []
  #changedAt = Number.NEGATIVE_INFINITY

  constructor(value: string) {
    this.#now = { value, caret: value.length }
  }

  get value(): string {
    return this.#now.value
  }

  /** The field was filled from elsewhere: the old steps belong to another text. */
  restart(value: string): void {
    this.#past = []
    this.#now = { value, caret: value.length }
    this.#future = []
    this.#changedAt = Number.NEGATIVE_INFINITY
  }

  /** What comes next is a step of its own. */
  pause(): void {
    this.#changedAt = Number.NEGATIVE_INFINITY
  }

  note(value: string, caret: number, at: number): void {
    if (value === this.#now.value) return
    const isSmall = Math.abs(value.length - this.#now.value.length) <= 1
    const goesOn = isSmall && at - this.#changedAt < pauseMs && this.#past.length > 0
    if (!goesOn) this.#past.push(this.#now)
    this.#now = { value, caret }
    this.#future = []
    this.#changedAt = at
  }

  /** Null when there is nothing to take back. */
  undo(): Step | null {
    return this.#move(this.#past, this.#future)
  }

  redo(): Step | null {
    return this.#move(this.#future, this.#past)
  }

  #move(from: Step[], to: Step[]): Step | null {
    const step = from.pop()
    if (step === undefined) return null
    to.push(this.#now)
    this.#now = step
    this.#changedAt = Number.NEGATIVE_INFINITY
    return step
  }
}
