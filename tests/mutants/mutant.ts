/** One place in the code and what is put there. */
export type Edit = {
  readonly file: string
  /** Stands in the file exactly once; short, so that it survives what is written around it. */
  readonly find: string
  readonly put: string
}

/** A fault put into the code on purpose, and the tests that must see it. */
export type Mutant = Edit & {
  /** What is wrong then, as somebody who meets it would say. */
  readonly name: string
  /** Held in more than one place: all of them are taken away together. */
  readonly also?: readonly Edit[]
  /** Test files, each of which must go red by itself. */
  readonly red: readonly string[]
}

/** A mutant that takes away what an item of docs/security.md asks for. */
export type SecurityMutant = Mutant & { readonly item: number }

export function editsOf({ file, find, put, also = [] }: Mutant): readonly Edit[] {
  return [{ file, find, put }, ...also]
}

/** Files with the edits in them; throws for one whose text is not there, or not once, or changes nothing. */
export function withEdits(
  files: ReadonlyMap<string, string>,
  edits: readonly Edit[],
): ReadonlyMap<string, string> {
  const edited = new Map(files)
  for (const { file, find, put } of edits) {
    const parts = (edited.get(file) ?? '').split(find)
    if (parts.length !== 2 || find === put)
      throw new Error(
        `${file} has “${find}” ${parts.length - 1} times: the mutant must be set anew`,
      )
    edited.set(file, parts.join(put))
  }
  return edited
}
