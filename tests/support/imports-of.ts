export type Import = {
  readonly target: string
  /** Vanishes when compiled; `import { type A }` does not, it still loads its module. */
  readonly isType: boolean
}

const comments = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm
const named = /^\s*(?:import|export)\s+(type\s+)?[\w$*{},\s]+?\sfrom\s+['"]([^'"]+)['"]/gm
const bare = /^\s*import\s+['"]([^'"]+)['"]/gm
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]\s*[,)]/g

/** What a module's text imports; enough for code as oxfmt lays it out. */
export function importsOf(text: string): readonly Import[] {
  const code = text.replace(comments, '')
  return [
    ...Array.from(code.matchAll(named), ([, type, target = '']) => ({
      target,
      isType: type !== undefined,
    })),
    ...[bare, dynamic].flatMap((shape) =>
      Array.from(code.matchAll(shape), ([, target = '']) => ({ target, isType: false })),
    ),
  ]
}
