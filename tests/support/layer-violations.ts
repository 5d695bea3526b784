import { posix } from 'node:path'

import { layers, type Layer } from '../../build/layers.ts'
import { type Import, importsOf } from './imports-of.ts'

/** Each module's path from the repository's root, and its text. */
export type Modules = ReadonlyMap<string, string>

/** Every import that the table of layers forbids, as `file → target`. */
export function layerViolations(modules: Modules): readonly string[] {
  return [...modules].flatMap(([file, text]) => {
    const layer = layers[file.split('/')[0] as keyof typeof layers]
    return importsOf(text)
      .filter(({ target }) => !isAllowed(layer, file, target))
      .map(({ target }) => `${file} → ${target}`)
  })
}

function isAllowed(layer: Layer, file: string, target: string): boolean {
  if (target.startsWith('.')) {
    const path = resolved(file, target)
    return layer.folders.some((folder) => path.startsWith(`${folder}/`))
  }
  const name = packageOf(target)
  const places = layer.only[name]
  if (places !== undefined) return places.some((place) => isAt(file, place))
  return layer.packages.includes(name)
}

function isAt(file: string, place: string): boolean {
  return file === place || file.startsWith(`${place}/`)
}

function packageOf(target: string): string {
  if (target.startsWith('node:')) return 'node:'
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/')
}

function resolved(file: string, target: string): string {
  return posix.normalize(posix.join(posix.dirname(file), target))
}

/** The ways by which modules below `folder` come to load `name` when they run: each as its chain of files. */
export function waysTo(name: string, folder: string, modules: Modules): readonly string[] {
  const seen = new Set<string>()
  const queue = [...modules.keys()]
    .filter((file) => file.startsWith(`${folder}/`))
    .map((file) => [file])
  const found: string[] = []
  for (let chain = queue.shift(); chain !== undefined; chain = queue.shift()) {
    const file = chain.at(-1) ?? ''
    if (seen.has(file)) continue
    seen.add(file)
    for (const { target } of importsOf(modules.get(file) ?? '').filter(isValue)) {
      if (target.startsWith('.')) queue.push([...chain, resolved(file, target)])
      else if (packageOf(target) === name) found.push([...chain, target].join(' → '))
    }
  }
  return found
}

function isValue({ isType }: Import): boolean {
  return !isType
}
