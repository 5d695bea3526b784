import { expect, it } from 'vitest'

import { checkedFile } from '../../../../electron/export/wxr/checked-file.ts'

function aFile() {
  const pieces: string[] = []
  const append = async (text: string | Uint8Array) => void pieces.push(String(text))
  return { pieces, file: checkedFile('wordpress.xml', { append, close: async () => {} }) }
}
const head = '<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel>'
const post = (id: number): string => `<item>\n<wp:post_id>${id}</wp:post_id>\n</item>\n`

it('what is well-formed is written as it came', async () => {
  const { file, pieces } = aFile()
  for (const piece of [head, post(1), post(2), '</channel></rss>']) await file.append(piece)
  await file.close()
  expect(pieces.join('')).toBe(`${head}${post(1)}${post(2)}</channel></rss>`)
})

it('a number that two posts have, a tag out of place and an end that never comes stop the export', async () => {
  const twice = aFile().file
  await twice.append(head + post(1))
  await expect(twice.append(post(1))).rejects.toThrow(/post 1 twice/)
  await expect(aFile().file.append(`${head}</item>`)).rejects.toThrow(/wordpress\.xml/)
  const cut = aFile().file
  await cut.append(head)
  await expect(cut.close()).rejects.toThrow(/wordpress\.xml/)
})
