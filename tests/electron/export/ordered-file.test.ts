import { expect, it } from 'vitest'

import { orderedFile } from '../../../electron/export/ordered-file.ts'
import { guidOf } from '../../support/an-article.ts'

function aFile() {
  const pieces: string[] = []
  return {
    pieces,
    append: async (text: string | Uint8Array) => void pieces.push(String(text)),
    close: async () => {},
  }
}

it('stories stand in one file in the order of the run, whichever is ready first', async () => {
  const file = aFile()
  const names = ['one', 'two', 'three']
  const { put } = orderedFile(file, names.map(guidOf))
  await put(guidOf('three'), '3')
  await put(guidOf('one'), '1')
  expect(file.pieces).toEqual(['1'])
  await put(guidOf('two'), '2')
  expect(file.pieces).toEqual(['1', '2', '3'])
})

it('holds few stories when an early one never comes, since such a run is not kept', async () => {
  const file = aFile()
  const names = Array.from({ length: 200 }, (_, at) => `n${at}`)
  const { put } = orderedFile(file, names.map(guidOf))
  for (const name of names.slice(1)) await put(guidOf(name), name)
  await put(guidOf('n0'), 'n0')
  expect(file.pieces).toEqual([])
})

it('a text that counts on what stands before it is made in the order of the run', async () => {
  const file = aFile()
  const { put } = orderedFile(file, ['one', 'two'].map(guidOf))
  let number = 0
  const next = (): string => String((number += 1))
  await put(guidOf('two'), () => `two ${next()}`)
  await put(guidOf('one'), () => `one ${next()}`)
  expect(file.pieces).toEqual(['one 1', 'two 2'])
})
