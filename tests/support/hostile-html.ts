import * as fc from 'fast-check'

const names =
  'p div span h1 h2 h3 h5 ul ol li table tbody tr td th caption blockquote figure figcaption a b i u s sup sub ' +
  'strong em font pre br hr img iframe svg math script style form input template section article dl dt dd ' +
  'details object o:p center mark code picture video noscript aside attribution'

const address = fc.constantFrom(
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'vbscript:x',
  'data:text/html,<script>1</script>',
  'data:image/svg+xml,<svg/>',
  'file:///etc/passwd',
  '//evil.example/x',
  '/relative',
  '#place',
  'https://user:secret@evil.example/',
  'https://evil.example/"onclick=',
  'https:evil.example',
  'blob:https://x.example/1',
  'https://good.example/',
  'mailto:desk@good.example',
  `wiredesk-media://media/${'a'.repeat(64)}.jpg`,
  '',
)

const attribute = fc.oneof(
  fc.tuple(fc.constantFrom('href', 'src', 'data-media', 'xlink:href', 'srcset'), address),
  fc.tuple(
    fc.constant('style'),
    fc.constantFrom(
      'font-weight:700',
      'font-weight:normal',
      'text-decoration: underline line-through',
      'vertical-align:super',
      'mso-list:l0 level1 lfo1',
      'mso-list:l0 level9 lfo1',
      'mso-list:Ignore',
      'display:none',
      ';;:;',
      'font-weight',
    ),
  ),
  fc.tuple(
    fc.constantFrom('colspan', 'rowspan', 'start', 'width', 'height'),
    fc.constantFrom('0', '-1', '2', '1e9', 'x', '99999999999'),
  ),
  fc.tuple(fc.constant('data-media'), fc.constantFrom(`${'a'.repeat(64)}.jpg`, '../x.jpg')),
  fc.tuple(
    fc.constantFrom('class', 'data-type', 'lang', 'data-pm-slice', 'type', 'onerror', 'id'),
    fc.constantFrom(
      'embed',
      'attribution',
      'noted',
      'pull-quote',
      'uk',
      'x y',
      '0 0 []',
      '2 2 -3 ["table",null]',
      '1 1 {',
      'a',
      'alert(1)',
    ),
  ),
)

const words = fc.oneof(
  fc.constantFrom(
    'word',
    ' ',
    '\u{a0}',
    '&nbsp;&nbsp;',
    '1.\u{a0}',
    '·',
    '<!--',
    '<![if !supportLists]>',
    '<![endif]>',
    '</p>',
    '</table>',
    '\u0000',
    '&#x202e;',
    'порт',
  ),
  fc.string({ maxLength: 5 }),
)

/** HTML as a broken program or somebody with bad intent would put it on the clipboard. */
export const hostileHtml: fc.Arbitrary<string> = fc.letrec<{ node: string; all: string }>(
  (tie) => ({
    node: fc.oneof(
      { depthSize: 'medium', withCrossShrink: true },
      words,
      fc
        .tuple(
          fc.constantFrom(...names.split(' ')),
          fc.array(attribute, { maxLength: 3 }),
          tie('all'),
          fc.boolean(),
        )
        .map(([name, attributes, inner, isClosed]) => {
          const said = attributes.map(
            ([key, value]) => ` ${key}="${value.replaceAll('"', '&quot;')}"`,
          )
          return `<${name}${said.join('')}>${inner}${isClosed ? `</${name}>` : ''}`
        }),
    ),
    all: fc.array(tie('node'), { maxLength: 4 }).map((nodes) => nodes.join('')),
  }),
).all
