import { describe, expect, it } from 'vitest'

import { aPhoto } from '../../support/a-photo.ts'
import { editorStage } from '../../support/editor-stage.ts'
import { giveFiles } from '../../support/give-files.ts'

const ferry = {
  alt: '',
  caption: 'Черга до порома в Чорноморську.',
  credit: 'Іван Ґонта / Укрінформ',
}
const bridge = { alt: '', caption: 'A bridge & its <shadow>', credit: 'Jane Doe/Reuters' }
const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0')

describe('pictures in the editor', () => {
  const { page, field, button, openNew, write, saved, onDisk } = editorStage()
  const toast = (text: RegExp) => page().getByText(text)

  async function bodyOnDisk(desk: string) {
    await saved()
    const [article] = await onDisk(desk)
    return (article?.content.body.content ?? []).map(({ type, attrs, content }) =>
      type === 'image'
        ? { alt: attrs?.['alt'], caption: attrs?.['caption'], credit: attrs?.['credit'] }
        : (content?.map(({ text }) => text).join('') ?? ''),
    )
  }

  it('dropped on the text stand between the paragraphs there, in order, with the words they brought', async () => {
    const desk = await openNew()
    await write('First paragraph.')
    await page().keyboard.press('Enter')
    await page().keyboard.type('Second paragraph.')
    const files = [
      { name: 'ferry.jpg', bytes: await aPhoto('iptc-utf8.jpg') },
      { name: 'words.png', bytes: await aPhoto('words.png') },
    ]
    await giveFiles(field('Body').getByText('Second paragraph.'), 'drop', files)
    await expect.poll(() => field('Caption').count()).toBe(2)
    expect(await bodyOnDisk(desk)).toEqual(['First paragraph.', ferry, bridge, 'Second paragraph.'])
  })

  it('pasted go in at the cursor, and typing goes on after them', async () => {
    const desk = await openNew()
    await write('Before.')
    await giveFiles(field('Body'), 'paste', [
      { name: 'image.png', bytes: await aPhoto('words.png') },
    ])
    await expect.poll(() => field('Caption').count()).toBe(1)
    await page().keyboard.type('After.')
    expect(await bodyOnDisk(desk)).toEqual(['Before.', bridge, 'After.'])
  })

  it('are text where a word processor copied its page as a picture too', async () => {
    const desk = await openNew()
    await field('Body').click()
    await giveFiles(
      field('Body'),
      'paste',
      [{ name: 'page.png', bytes: await aPhoto('words.png') }],
      {
        'text/plain': 'Words',
        'text/html': '<p>Words</p>',
      },
    )
    expect(await bodyOnDisk(desk)).toEqual(['Words'])
  })

  it('that are none are told by name, and the others still arrive', async () => {
    const desk = await openNew()
    await field('Body').click()
    await giveFiles(field('Body'), 'drop', [
      { name: 'IMG_1.HEIC', bytes: heic },
      { name: 'ferry.jpg', bytes: await aPhoto('iptc-utf8.jpg') },
      { name: 'film.mp4', bytes: 40_000_001 },
      { name: 'letter.pdf', bytes: Buffer.from('%PDF-1.7') },
    ])
    await toast(/^IMG_1.HEIC: A HEIC file cannot be shown on a page/).waitFor()
    await toast(/^film.mp4: That picture is too large/).waitFor()
    await toast(/^letter.pdf: A PDF file cannot be shown on a page/).waitFor()
    expect(await bodyOnDisk(desk)).toContainEqual(ferry)
  })

  it('over the story: dropped or pasted, with their words, and what an editor wrote stays', async () => {
    const desk = await openNew()
    const lead = page().getByRole('figure', { name: 'Lead image' })
    await giveFiles(lead, 'drop', [{ name: 'ferry.jpg', bytes: await aPhoto('iptc-utf8.jpg') }])
    await expect.poll(() => field('Caption').inputValue()).toBe(ferry.caption)
    expect(await field('Credit').inputValue()).toBe(ferry.credit)
    expect(await field('Alt text').inputValue()).toBe('')
    await lead.getByText('missing').waitFor()
    await field('Caption').fill('The queue on Friday')
    await giveFiles(button('Replace'), 'paste', [
      { name: 'image.png', bytes: await aPhoto('words.png') },
      { name: 'other.png', bytes: await aPhoto('words.png') },
    ])
    await expect.poll(() => field('Credit').inputValue()).toBe(bridge.credit)
    await toast(/only the first picture was taken/).waitFor()
    await saved()
    const [article] = await onDisk(desk)
    expect(article?.content.image).toMatchObject({ ...bridge, caption: 'The queue on Friday' })
  })
})
