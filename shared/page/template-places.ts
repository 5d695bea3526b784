/** Where a value stands in a template: between tags, in an attribute's quotes, or bare in a tag. */
export type Place = 'text' | 'quoted' | 'tag'

type State = 'text' | 'tag' | '"' | "'"

const known = new WeakMap<TemplateStringsArray, readonly Place[]>()

/** The places of a template's values, read once from what stands before each. */
export function placesOf(strings: TemplateStringsArray): readonly Place[] {
  const found = known.get(strings)
  if (found !== undefined) return found
  let state: State = 'text'
  const places: Place[] = []
  for (const part of strings) {
    // Escapes mean nothing within these, so no template of ours has them.
    if (/<script|<style|<!--/i.test(part)) throw new Error(`not for a template: ${part}`)
    for (const sign of part) state = after(state, sign)
    places.push(state === 'text' || state === 'tag' ? state : 'quoted')
  }
  known.set(strings, places)
  return places
}

function after(state: State, sign: string): State {
  if (state === 'text') return sign === '<' ? 'tag' : 'text'
  if (state === 'tag') return sign === '>' ? 'text' : sign === '"' || sign === "'" ? sign : 'tag'
  return sign === state ? 'tag' : state
}
