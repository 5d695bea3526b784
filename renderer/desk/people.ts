/** The names with one more, each once, as a person looks them up. */
export function withName(people: readonly string[], name: string): readonly string[] {
  return [...new Set([...people, name])].sort((one, other) => one.localeCompare(other))
}

export function withoutName(people: readonly string[], name: string): readonly string[] {
  return people.filter((other) => other !== name)
}
