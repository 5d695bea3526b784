import type { Checked } from '../../shared/ipc/desk-api.ts'
import type { Person } from './person-file.ts'

export function personHandlers(person: Person) {
  return {
    'person.name': (): string => person.name(),
    'person.rename': async ({ name }: Checked<'person.rename'>): Promise<string> => {
      await person.rename(name)
      return person.name()
    },
  }
}
