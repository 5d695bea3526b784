// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'

import {
  elementOf,
  type FrameTree,
  type LeftOut,
  treeOf,
} from '../../../renderer/start/frame-tree.ts'

function page(html: string): Element {
  document.body.innerHTML = html
  const [element] = document.body.children
  if (element === undefined) throw new Error('nothing stands there')
  return element
}

const none: LeftOut = { whole: '.none', inside: '.none' }

describe('a frame kept as data', () => {
  it('comes back as it looked', () => {
    const html =
      '<div class="frame" style="flex-grow: 2;"><button class="rail" data-state="on" aria-current="page"><svg class="icon" viewBox="0 0 24 24"><path d="M3 3h1"></path></svg>Articles</button><input type="search" placeholder="Search"></div>'
    const element = page(html)
    expect(elementOf(treeOf(element, none)).outerHTML).toBe(element.outerHTML)
  })

  it('has the choice that was made, and not where the pointer and the focus were', () => {
    const element = page(
      '<div><button data-hovered="true" data-focus-visible="true" data-pressed="true" data-kind="a">Go</button><select><option>Time</option><option>State</option></select></div>',
    )
    // As a person does, which leaves the markup as it was.
    const choice = element.querySelectorAll('option')[1]
    if (choice !== undefined) choice.selected = true
    expect(elementOf(treeOf(element, none)).outerHTML).toBe(
      '<div><button data-kind="a">Go</button><select><option>Time</option><option selected="">State</option></select></div>',
    )
  })

  it('has no landmarks, addresses and handlers', () => {
    const element = page(
      '<main id="root"><h1 title="Secret">Articles</h1><a href="https://a.example" onclick="go()">Go</a></main>',
    )
    expect(elementOf(treeOf(element, none)).outerHTML).toBe(
      '<div><h1>Articles</h1><div>Go</div></div>',
    )
  })

  it('is without what is left out', () => {
    const element = page(
      '<div><div class="row">Ferries sail</div><div class="count">25</div><div>Frame</div></div>',
    )
    const kept = elementOf(treeOf(element, { whole: '.row', inside: '.count' }))
    expect(kept.outerHTML).toBe('<div><div class="count"></div><div>Frame</div></div>')
  })

  it.each<[string, FrameTree]>([
    ['a script', ['script', {}, ['go()']]],
    ['a frame of another page', ['iframe', { src: 'https://a.example' }, []]],
    ['a handler', ['div', { onclick: 'go()' }, []]],
    ['an address', ['div', { href: 'https://a.example' }, []]],
    ['either within', ['div', {}, [['div', {}, [['script', {}, []]]]]]],
  ])('is refused with %s in it', (_what, tree) => {
    expect(() => elementOf(tree)).toThrow(/^no (part|look) of a frame/)
  })
})
