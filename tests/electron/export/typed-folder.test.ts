import { expect, it } from 'vitest'

import { typedFolder } from '../../../electron/export/typed-folder.ts'

it.each([
  ['/home/editor/site', 'local'],
  ['/home/editor/new/../site', 'local'],
  ['/network/site', 'local'],
  ['/mnt/newsroom/site', 'local'],
  ['site', 'partial'],
  ['../site', 'partial'],
  ['~/site', 'partial'],
  ['file:///home/editor/site', 'partial'],
  ['', 'partial'],
  ['/home/editor/site\0.txt', 'partial'],
  ['/net/elsewhere.example/share', 'elsewhere'],
  ['//net/elsewhere.example/share', 'elsewhere'],
  ['/home/../net/elsewhere.example', 'elsewhere'],
  ['/net', 'elsewhere'],
  ['/afs/elsewhere.example/share', 'elsewhere'],
] as const)('on Linux and macOS %j is %s', (path, expected) => {
  expect(typedFolder(path, 'linux')).toBe(expected)
  expect(typedFolder(path, 'darwin')).toBe(expected)
})

it.each([
  ['C:\\Users\\editor\\site', 'local'],
  ['z:/site', 'local'],
  ['C:site', 'partial'],
  ['\\site', 'partial'],
  ['/site', 'partial'],
  ['site', 'partial'],
  ['C:\\site\0', 'partial'],
  ['\\\\elsewhere.example\\share', 'elsewhere'],
  ['//elsewhere.example/share', 'elsewhere'],
  ['\\/elsewhere.example\\share', 'elsewhere'],
  ['\\\\?\\UNC\\elsewhere.example\\share', 'elsewhere'],
  ['\\\\.\\PhysicalDrive0', 'elsewhere'],
] as const)('on Windows %j is %s', (path, expected) => {
  expect(typedFolder(path, 'win32')).toBe(expected)
})
