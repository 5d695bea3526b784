import { expect, it } from 'vitest'

import { withName, withoutName } from '../../../renderer/desk/people.ts'

it('people stand in the order of their names, each once', () => {
  const people = ['Olena', 'Andrii', 'Olena'].reduce<readonly string[]>(withName, [])
  expect(people).toEqual(['Andrii', 'Olena'])
  expect(withoutName(people, 'Andrii')).toEqual(['Olena'])
})
