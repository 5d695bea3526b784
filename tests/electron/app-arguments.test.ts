import { describe, expect, it } from 'vitest'

import { deskArgument, headlessCommand } from '../../electron/app-arguments.ts'

describe('the app’s arguments', () => {
  it.each([
    ['articles /desk --json', ['articles', '/desk', '--json']],
    ['--no-sandbox articles /desk --json', ['articles', '/desk', '--json']],
    ['articles /desk --json --no-sandbox', ['articles', '/desk', '--json']],
    ['--inspect=0 --remote-debugging-port=0 check /desk', ['check', '/desk']],
    ['--desk articles', null],
    ['--desk /desk', null],
    ['/some/file', null],
    ['', null],
  ])('“%s” is the command %j', (line, command) => {
    expect(headlessCommand(line.split(' ').filter((word) => word !== ''))).toEqual(command)
  })

  it('name the desk to open', () => {
    expect(deskArgument(['--no-sandbox', '--desk', '/a desk'])).toBe('/a desk')
    expect(deskArgument(['--desk=/a desk'])).toBe('/a desk')
    expect(deskArgument(['--no-sandbox'])).toBeNull()
  })
})
