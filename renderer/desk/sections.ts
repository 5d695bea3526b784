import type { Section, SectionId } from '../../shared/desk/desk.ts'

/** The sections with one more; its id is made of its name once and stays when it is renamed. */
export function withNewSection(sections: readonly Section[], name: string): readonly Section[] {
  const words = name.toLocaleLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ['section']
  const base = words.join('-')
  const isTaken = (id: string): boolean => sections.some((section) => section.id === id)
  let id = base
  for (let number = 2; isTaken(id); number += 1) id = `${base}-${number}`
  return [...sections, { id: id as SectionId, name }]
}

export function withRenamedSection(
  sections: readonly Section[],
  id: SectionId,
  name: string,
): readonly Section[] {
  return sections.map((section) => (section.id === id ? { ...section, name } : section))
}

/** The sections with one a place up (-1) or down (1). */
export function withMovedSection(
  sections: readonly Section[],
  id: SectionId,
  by: -1 | 1,
): readonly Section[] {
  const from = sections.findIndex((section) => section.id === id)
  const [moved, other] = [sections[from], sections[from + by]]
  if (moved === undefined || other === undefined) return sections
  return sections.map((section) =>
    section === moved ? other : section === other ? moved : section,
  )
}
