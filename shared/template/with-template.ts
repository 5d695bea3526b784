import type { Template } from './template.ts'

/** The templates with one more, in the order of their names; one of the same name is replaced. */
export function withTemplate(
  templates: readonly Template[],
  template: Template,
): readonly Template[] {
  return [...templates.filter(({ name }) => name !== template.name), template].sort((one, other) =>
    one.name.localeCompare(other.name),
  )
}
