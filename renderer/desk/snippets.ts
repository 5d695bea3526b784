import type { Snippet } from '../../shared/desk/snippet.ts'

function isSame(one: Snippet, other: Snippet): boolean {
  return one.language === other.language && one.short === other.short
}

/** The short forms with one more, in order; a language has each short form once. */
export function withSnippet(snippets: readonly Snippet[], made: Snippet): readonly Snippet[] {
  return [...withoutSnippet(snippets, made), made].sort(
    (one, other) =>
      one.short.localeCompare(other.short) || one.language.localeCompare(other.language),
  )
}

export function withoutSnippet(snippets: readonly Snippet[], gone: Snippet): readonly Snippet[] {
  return snippets.filter((other) => !isSame(other, gone))
}
