import { expect, it } from 'vitest'

import { siteAuthors } from '../../../../shared/export/wire/site-authors.ts'

it('an author goes by a login in ASCII and keeps the name as it is printed', () => {
  const { all, of } = siteAuthors(
    ['Олена О’Коннор', 'Олена  О’Коннор ', 'olena okonnor', ''],
    'Стіл',
  )
  expect(all).toEqual([
    { login: 'stil', name: 'Стіл' },
    { login: 'olena-okonnor', name: 'olena okonnor' },
    { login: 'olena-okonnor-2', name: 'Олена О’Коннор' },
  ])
  expect(of(' Олена О’Коннор').login).toBe('olena-okonnor-2')
  expect(of('').login).toBe('stil')
})

it('a login is never longer than WordPress keeps', () => {
  const long = 'Дуже довге ім’я '.repeat(9)
  const { all } = siteAuthors([`${long}1`, `${long}2`], 'Desk')
  expect(all.every(({ login }) => login.length <= 60)).toBe(true)
  expect(new Set(all.map(({ login }) => login)).size).toBe(3)
})
