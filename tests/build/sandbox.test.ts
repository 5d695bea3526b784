import { expect, test } from 'vitest'
import { sandboxRefusal } from '../../build/sandbox.mjs'

const user = { platform: 'linux', isRoot: false, kernel: () => null }
function settings(values: Record<string, string>): (setting: string) => string | null {
  return (setting) => values[setting] ?? null
}

test('a user of an ordinary system starts the app in its sandbox', () => {
  expect(sandboxRefusal(user)).toBeNull()
  expect(
    sandboxRefusal({ ...user, kernel: settings({ 'user/max_user_namespaces': '96345' }) }),
  ).toBeNull()
})

test.each(['darwin', 'win32'])('on %s the sandbox asks nothing of the user', (platform) => {
  expect(sandboxRefusal({ ...user, platform, isRoot: true })).toBeNull()
})

test('root, and a system that closes name spaces to users, do without it', () => {
  expect(sandboxRefusal({ ...user, isRoot: true })).toContain('root')
  for (const closed of [
    { 'kernel/apparmor_restrict_unprivileged_userns': '1' },
    { 'kernel/unprivileged_userns_clone': '0' },
    { 'user/max_user_namespaces': '0' },
  ]) {
    expect(sandboxRefusal({ ...user, kernel: settings(closed) })).toContain('name spaces')
  }
})
