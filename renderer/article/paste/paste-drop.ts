import { liftOut, styleOf } from './paste-dom.ts'

// What acts, loads, asks or steers.
const foreign =
  'script, style, link, meta, title, noscript, template, frame, object, embed, applet, svg, ' +
  'math, canvas, audio, video, source, map, nav, button, input, select, textarea, label, dialog, [hidden]'

/** Takes out what is no part of a text, and what the page it came from did not show. */
export function dropForeign(dom: Element): void {
  for (const element of dom.querySelectorAll(foreign)) element.remove()
  for (const element of dom.querySelectorAll('[data-style]')) {
    const style = styleOf(element)
    const isHidden =
      style.get('display') === 'none' ||
      style.get('visibility') === 'hidden' ||
      style.get('mso-hide') === 'all'
    if (isHidden) element.remove()
  }
  for (const frame of dom.querySelectorAll('iframe')) {
    if (isNoise(frame)) frame.remove()
    else liftOut(frame)
  }
}

const advertisement = /\b(ads?|advert\w*|adservice|doubleclick|googlesyndication|sponsor\w*)\b/i

/** A frame is a post, a film or a chart, unless it is too small to see or says that it sells something. */
function isNoise(frame: Element): boolean {
  const names = ['id', 'name', 'class', 'title', 'src', 'aria-label']
  return (
    ['width', 'height'].some((side) => Number(frame.getAttribute(side) ?? 100) <= 2) ||
    names.some((name) => advertisement.test(frame.getAttribute(name) ?? ''))
  )
}
