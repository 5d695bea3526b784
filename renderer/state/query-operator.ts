/** One operator of the query language with its value, as `section:"World news"`. */
export function operator(name: 'is' | 'section' | 'tag', value: string): string {
  return /^[\p{L}\p{N}_-]+$/u.test(value)
    ? `${name}:${value}`
    : `${name}:"${value.replaceAll('"', ' ')}"`
}
