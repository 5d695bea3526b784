import { formatMessage } from '../message/format-message.ts'
import { markup, type Markup } from '../page/markup.ts'
import { pictureToHtml } from '../page/picture-to-html.ts'
import type { PublicProse } from '../prose/public-prose.ts'
import { toHtml } from '../prose/to-html.ts'
import type { ArticleCopy } from './article-copy.ts'

const look = `<style>
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1.1rem/1.55 Georgia, serif }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem }
dl, footer { font: 0.85rem/1.5 sans-serif; color: #555 }
dd { margin: 0 }
.lead { font-weight: bold }
img { display: none }
</style>
`
// A picture's bytes stay with the desk; the copy has its words.
const noPicture = { mediaAddress: () => '' }

/** A copy as a page that anything can show, printed or mailed; `sealed` is the same for machines. */
export function copyToHtml(copy: ArticleCopy, sealed: string): string {
  const { content } = copy.article
  const title = content.headline.trim() || formatMessage('frame.untitled')
  const head = markup`<!doctype html>
<html lang="${content.language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
`
  const page = markup`<h1>${title}</h1>
${line('lead', content.lead)}${pictureOf(copy)}${toHtml(wholeBody(copy), noPicture).markup}<dl>
${facts(copy)}</dl>
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

function pictureOf({ article }: ArticleCopy): Markup | null {
  const { image } = article.content
  return image === null ? null : pictureToHtml(image, '', 'lazy')
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
