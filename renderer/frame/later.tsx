import { type ComponentType, createElement, type FunctionComponent, use } from 'react'

export type Later<P> = FunctionComponent<P> & {
  /** Loads it before anybody looks, so that it is drawn at once when somebody does. */
  readonly prepare: () => Promise<void>
}

/** A part of the page whose code is loaded when it is first shown; what loading throws, drawing throws. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): Later<P> {
  let part: ComponentType<P> | null = null
  let loading: Promise<void> | null = null

  function prepare(): Promise<void> {
    loading ??= load().then((loaded) => {
      part = loaded
    })
    return loading
  }

  function Part(props: P) {
    if (part === null) use(prepare())
    return part === null ? null : createElement(part, props)
  }

  return Object.assign(Part, { prepare })
}
