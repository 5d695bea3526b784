/** What the writer says it is about to do, and then that it is safe. */
export type Deed =
  | { readonly act: 'typed'; readonly story: number; readonly text: number }
  | {
      readonly act: 'released'
      readonly story: number
      readonly text: number
      readonly version: number
    }
  | { readonly act: 'launched'; readonly launch: number }
  | { readonly act: 'imported'; readonly wire: number }
  | { readonly act: 'tagged'; readonly wire: number; readonly tag: number }
  | { readonly act: 'merged'; readonly loser: number; readonly winner: number }

export type Told =
  | { readonly ready: true }
  | { readonly begun: Deed }
  | { readonly done: Deed }
  | { readonly failed: string }

/** What was heard of one writer before its end. */
export type Heard = { readonly begun: readonly Deed[]; readonly done: readonly Deed[] }

/** The whole lines that a process has written; what a kill cut short was never said. */
export function heardIn(text: string): readonly Told[] {
  const lines = text.split('\n')
  lines.pop()
  return lines.map((line) => JSON.parse(line) as Told)
}

export function heardOf(told: readonly Told[]): Heard {
  return {
    begun: told.flatMap((one) => ('begun' in one ? [one.begun] : [])),
    done: told.flatMap((one) => ('done' in one ? [one.done] : [])),
  }
}

export function deedsOf<A extends Deed['act']>(
  deeds: readonly Deed[],
  act: A,
): readonly Extract<Deed, { act: A }>[] {
  return deeds.filter((deed): deed is Extract<Deed, { act: A }> => deed.act === act)
}
