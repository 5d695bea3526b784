/**
 * The one script of a site, and only its search page has it. Pieces of the index are scripts that
 * call it back, since a page that is opened from a folder may load nothing else. It reads what
 * `write-search.ts` writes, folds words as `search-words.ts` does, and puts texts in as text.
 */
export const searchScript = String.raw`'use strict'
;(() => {
  const place = document.querySelector('.search')
  const perPage = 20
  const waiting = new Map()
  const pieces = new Map()
  const blocks = new Map()
  let about = null
  let turn = 0

  function fold(text) {
    return text
      .normalize('NFD')
      .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
      .normalize('NFC')
      .toLowerCase()
      .replace(/['’ʼ${'`'}´]/g, '')
      .replace(/ґ/g, 'г')
      .replace(/ё/g, 'е')
      .split(/[^\p{L}\p{N}\p{M}]+/u)
      .filter((word) => word !== '')
  }

  function load(file) {
    const known = waiting.get(file)
    if (known) return known
    const loading = new Promise((resolve, reject) => {
      const script = document.createElement('script')
      script.src = 'search/' + file
      script.onload = resolve
      script.onerror = () => {
        waiting.delete(file)
        reject(new Error(file))
      }
      document.head.append(script)
    })
    waiting.set(file, loading)
    return loading
  }

  async function piece(prefix) {
    const codes = Array.from(prefix, (letter) => letter.codePointAt(0).toString(16))
    await load('w-' + codes.join('-') + '.js')
    return pieces.get(prefix) || {}
  }

  async function block(number) {
    await load('s-' + number + '.js')
    return blocks.get(number) || []
  }

  // The stories of all words that begin so.
  async function beginning(word) {
    const fit = about.pieces.filter((prefix) => prefix.startsWith(word) || word.startsWith(prefix))
    const found = new Set()
    for (const words of await Promise.all(fit.map(piece))) {
      for (const [known, stories] of Object.entries(words)) {
        if (known.startsWith(word)) for (const story of stories) found.add(story)
      }
    }
    return found
  }

  // Endings change from form to form, so where no word begins so, its last letters may differ.
  async function storiesOf(word) {
    for (const less of word.length > 4 ? [0, 1, 2] : [0]) {
      const found = await beginning(word.slice(0, word.length - less))
      if (found.size > 0) return found
    }
    return new Set()
  }

  async function find(words) {
    const [first, ...others] = await Promise.all(words.map(storiesOf))
    if (!first) return []
    const all = Array.from(first).filter((story) => others.every((found) => found.has(story)))
    // Numbers count from the oldest story on.
    return all.sort((one, other) => other - one)
  }

  function element(name, attributes, text) {
    const made = document.createElement(name)
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
    if (text !== undefined) made.textContent = text
    return made
  }

  function begin(told) {
    about = told
    const words = told.words
    const form = element('form', { role: 'search' })
    const label = element('label', { for: 'search-words' }, words.label)
    const input = element('input', {
      type: 'search', id: 'search-words', autocomplete: 'off', autocapitalize: 'none', enterkeyhint: 'search',
    })
    const row = element('div', { class: 'search-row' })
    row.append(input, element('button', { type: 'submit' }, words.search))
    form.append(label, row)
    const status = element('p', { role: 'status', class: 'found' })
    const list = element('ol', { class: 'results' })
    const more = element('button', { type: 'button', class: 'more' }, words.more)
    more.hidden = true
    place.append(form, status, list, more)
    document.querySelector('.search-off').hidden = true

    let found = []
    let shown = 0

    async function show(mine) {
      const next = found.slice(shown, shown + perPage)
      const rows = await Promise.all(next.map((story) => block(Math.floor(story / told.perBlock))))
      if (mine !== turn) return null
      const items = next.map((story, at) => {
        const [headline, path, moment, language] = rows[at][story % told.perBlock]
        const item = element('li', {})
        const link = element('a', { class: 'headline', href: path }, headline)
        if (language !== told.language) {
          link.lang = language
          link.dir = 'auto'
        }
        item.append(element('time', {}, moment), ' ', link)
        return item
      })
      list.append(...items)
      shown += next.length
      more.hidden = shown >= found.length
      return items[0] || null
    }

    async function search() {
      turn += 1
      const mine = turn
      const asked = fold(input.value).filter((word) => word.length > 1)
      history.replaceState(null, '', input.value.trim() === '' ? '#' : '#' + encodeURIComponent(input.value))
      try {
        const stories = await find(asked)
        if (mine !== turn) return
        found = stories
        shown = 0
        list.replaceChildren()
        more.hidden = true
        await show(mine)
        if (mine !== turn) return
        const none = asked.length === 0 ? '' : words.none
        status.textContent = found.length === 0 ? none : words.found + ' ' + found.length
      } catch {
        if (mine === turn) status.textContent = words.failed
      }
    }

    let rest = 0
    input.addEventListener('input', () => {
      clearTimeout(rest)
      rest = setTimeout(search, 150)
    })
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      clearTimeout(rest)
      search()
    })
    more.addEventListener('click', async () => {
      try {
        const item = await show(turn)
        if (item) item.querySelector('a').focus()
      } catch {
        status.textContent = words.failed
      }
    })
    try {
      input.value = decodeURIComponent(location.hash.slice(1))
    } catch {
      input.value = ''
    }
    if (input.value !== '') search()
    else input.focus()
  }

  window.wiredeskSearch = {
    begin,
    fold,
    piece: (prefix, words) => pieces.set(prefix, words),
    stories: (number, stories) => blocks.set(number, stories),
  }
})()
`
