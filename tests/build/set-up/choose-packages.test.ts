import { expect, test } from 'vitest'
import { missingPackages, packageNames } from '../../../build/set-up/choose-packages.mjs'

const wanted = [['libgtk-3-0t64', 'libgtk-3-0'], ['libnss3'], ['xvfb']]

test('only what is missing is installed, under whichever name it is there', () => {
  expect(missingPackages(wanted, new Set(['libgtk-3-0', 'xvfb']))).toEqual([['libnss3']])
  expect(missingPackages(wanted, new Set(['libgtk-3-0t64', 'xvfb', 'libnss3']))).toEqual([])
})

test('a package is installed by the newest name that the system offers', () => {
  expect(packageNames(wanted, new Set(['libgtk-3-0t64', 'libgtk-3-0', 'libnss3', 'xvfb']))).toEqual(
    ['libgtk-3-0t64', 'libnss3', 'xvfb'],
  )
  expect(packageNames(wanted, new Set(['libgtk-3-0', 'libnss3', 'xvfb']))).toContain('libgtk-3-0')
})

test('a system that has never fetched its package lists is asked for the old name', () => {
  expect(packageNames([['libgtk-3-0t64', 'libgtk-3-0']], new Set())).toEqual(['libgtk-3-0'])
})
