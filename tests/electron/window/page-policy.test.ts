import { describe, expect, it } from 'vitest'

import { mediaPolicy, pagePolicy, previewPolicy } from '../../../electron/window/page-policy.ts'

type Directives = Readonly<Record<string, string>>

function directivesOf(policy: string): Directives {
  return Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ')
      return [name, sources.join(' ')]
    }),
  )
}

const page: Directives = {
  'default-src': `'none'`,
  'script-src': `'self'`,
  'style-src': `'self' 'nonce-abc'`,
  'img-src': `'self' wiredesk-media: data:`,
  'font-src': `'self'`,
  'connect-src': `'none'`,
  'frame-src': `wiredesk-preview:`,
  'frame-ancestors': `'none'`,
  'base-uri': `'none'`,
  'form-action': `'none'`,
  'object-src': `'none'`,
  'worker-src': `'none'`,
  'require-trusted-types-for': `'script'`,
  'trusted-types': `ProseMirrorClipboard`,
}
const preview: Directives = {
  'default-src': `'none'`,
  'style-src': `'self'`,
  'img-src': `'self'`,
  'font-src': `'self'`,
  'base-uri': `'none'`,
  'form-action': `'none'`,
  'frame-ancestors': `wiredesk:`,
  sandbox: '',
}
const picture: Directives = { 'default-src': `'none'`, sandbox: '' }

describe.each([
  ['our page', pagePolicy('abc'), page],
  ['the preview', previewPolicy, preview],
  ['a picture', mediaPolicy, picture],
])('the policy of %s', (_what, policy, expected) => {
  const found = directivesOf(policy)

  it.each(Object.entries(expected))('says %s %s', (name, sources) => {
    expect(found[name]).toBe(sources)
  })

  it('says nothing else, and nothing twice', () => {
    expect(Object.keys(found)).toEqual(Object.keys(expected))
    expect(policy.split('; ')).toHaveLength(Object.keys(expected).length)
  })
})
