import { formatMessage } from '../message/format-message.ts'
import { markup, type Markup } from '../page/markup.ts'
import { pictureToHtml } from '../page/picture-to-html.ts'
import type { PublicProse } from '../prose/public-prose.ts'
import { toHtml } from '../prose/to-html.ts'
import type { ArticleCopy } from './article-copy.ts'
import { mediaIn } from './media-in.ts'

const look = `<style>
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1.1rem/1.55 Georgia, serif; overflow-wrap: anywhere }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem }
dl, footer { font: 0.85rem/1.5 sans-serif; color: #555 }
dd { margin: 0 }
.lead { font-weight: bold }
figure { margin: 1rem 0 }
img { max-width: 100%; height: auto }
img[src=""] { display: none }
</style>
`
/** By their names, the addresses of the pictures that are in it. */
export type CopyAddresses = ReadonlyMap<string, string>

/**
 * A copy as one page that anything can show, printed or mailed, with its pictures in it; `sealed` is
 * the same for machines.
 */
export function copyToHtml(copy: ArticleCopy, pictures: CopyAddresses, sealed: string): string {
  const { content } = copy.article
  const title = content.headline.trim() || formatMessage('frame.untitled')
  const head = markup`<!doctype html>
<html lang="${content.language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
`
  const body = toHtml(wholeBody(copy), { mediaAddress: (media) => pictures.get(media) ?? '' })
  const page = markup`<main>
<h1>${title}</h1>
${line('lead', content.lead)}${pictureOf(copy, pictures)}${body.markup}<dl>
${facts(copy)}</dl>
${missing(copy, pictures)}</main>
<footer><p>${formatMessage('copy.foot', { time: copy.takenAt })}</p></footer>
</html>
`
  return `${head.toString()}${look}${page.toString()}<!-- wiredesk-copy ${sealed} -->\n`
}

// The copy is the desk's own, so what it noted for itself is in it too.
function wholeBody({ article }: ArticleCopy): PublicProse {
  return article.content.body as PublicProse
}

function line(kind: string, words: string): Markup | null {
  return words.trim() === '' ? null : markup`<p class="${kind}">${words}</p>\n`
}

function pictureOf({ article }: ArticleCopy, pictures: CopyAddresses): Markup | null {
  const { image } = article.content
  return image === null ? null : pictureToHtml(image, pictures.get(image.media) ?? '', 'lazy')
}

function missing({ article }: ArticleCopy, pictures: CopyAddresses): readonly Markup[] {
  return mediaIn(article.content)
    .filter((media) => !pictures.has(media))
    .map((media) => markup`<p>${formatMessage('copy.pictureMissing', { media })}</p>\n`)
}

function facts({ article, section, tags }: ArticleCopy): readonly Markup[] {
  const { slugline, byline, dateline, source, edNote, embargoedUntil } = article.content
  const said = [
    ['editor.slugline', slugline],
    ['editor.section', section ?? ''],
    ['editor.byline', byline],
    ['editor.dateline', dateline],
    ['editor.source', source],
    ['editor.tags', tags.map((name) => `#${name}`).join(' ')],
    ['editor.edNote', edNote],
    ['editor.embargo', embargoedUntil ?? ''],
    ['copy.guid', article.guid],
  ] as const
  return said
    .filter(([, words]) => words.trim() !== '')
    .map(([label, words]) => markup`<dt>${formatMessage(label)}</dt><dd>${words}</dd>\n`)
}
