import { expect, it } from 'vitest'

import { linkToOpen } from '../../../electron/window/link-to-open.ts'

it.each([
  ['https://www.example.com/a?b=c#d', 'https://www.example.com/a?b=c#d'],
  ['http://example.com', 'http://example.com/'],
  ['https://новини.example/№', 'https://xn--b1amarcd.example/%E2%84%96'],
  ['http://10.0.0.5/cms', 'http://10.0.0.5/cms'],
  ['mailto:desk@example.com', 'mailto:desk@example.com'],
  ['mailto:desk@example.com?subject=News', 'mailto:desk@example.com?subject=News'],
])('%s is opened', (address, expected) => {
  expect(linkToOpen(address)).toBe(expected)
})

it.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  ' https://example.com',
  'https://example.com\n',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'file:///etc/passwd',
  'file://server/share',
  '\\\\server\\share',
  '//server/share',
  'https:\\\\example.com',
  'https:example.com',
  'https://',
  'https://user@example.com',
  'https://user:password@example.com',
  'https://example.com@evil.example/',
  'http://localhost/',
  'http://LOCALHOST:3000/',
  'http://app.localhost/',
  'http://localhost./',
  'http://127.0.0.1/',
  'http://127.1/',
  'http://0x7f.0.0.1/',
  'http://2130706433/',
  'http://0.0.0.0/',
  'http://169.254.169.254/latest/meta-data/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[fe80::1]/',
  'mailto:desk@example.com?attach=/etc/passwd',
  'mailto:desk@example.com?subject=a&Attachment=/etc/passwd',
  'mailto://example.com/a',
  'tel:*#06#',
  'sms:+380',
  'ms-msdt:/id',
  'search-ms:query=a',
  'smb://server/share',
  'ftp://example.com/',
  'wiredesk://app/',
  'about:blank',
  'https://exa mple.com',
  `https://example.com/${'a'.repeat(2000)}`,
  '',
])('“%s” is not opened', (address) => {
  expect(linkToOpen(address)).toBeNull()
})
