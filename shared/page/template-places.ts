/** Where a value stands in a template: between tags, in an attribute's double quotes, or where no text may. */
export type Place = 'text' | 'quoted' | 'bare'

type State = 'text' | 'tag' | '"' | "'" | 'fragment'

const places: Readonly<Record<State, Place>> = {
  text: 'text',
  '"': 'quoted',
  // ` href="…"`, to be put into a tag: without a tag around it, what follows `="` is a value as well.
  fragment: 'quoted',
  // Templates write double quotes, so that one set of escapes serves.
  "'": 'bare',
  tag: 'bare',
}

const known = new WeakMap<TemplateStringsArray, readonly Place[]>()

/** The places of a template's values, read once from what stands before each. */
export function placesOf(strings: TemplateStringsArray): readonly Place[] {
  const found = known.get(strings)
  if (found !== undefined) return found
  let state: State = 'text'
  const read: Place[] = []
  for (const part of strings) {
    // Escapes mean nothing within these, so no template of ours has them.
    if (/<script|<style|<!--/i.test(part)) throw new Error(`not for a template: ${part}`)
    let before = ''
    for (const sign of part) {
      state = state === 'text' && before === '=' && sign === '"' ? 'fragment' : after(state, sign)
      before = sign
    }
    read.push(places[state])
  }
  known.set(strings, read)
  return read
}

function after(state: State, sign: string): State {
  if (state === 'text') return sign === '<' ? 'tag' : 'text'
  if (state === 'tag') return sign === '>' ? 'text' : sign === '"' || sign === "'" ? sign : 'tag'
  if (state === 'fragment') return sign === '"' ? 'text' : state
  return sign === state ? 'tag' : state
}
