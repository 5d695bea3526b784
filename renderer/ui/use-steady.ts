import { useCallback, useLayoutEffect, useRef } from 'react'

/**
 * One function for the life of a component that does what the one of its last drawing does: for many
 * children that would otherwise be drawn anew with it.
 */
export function useSteady<A extends readonly unknown[], R>(act: (...args: A) => R) {
  const latest = useRef(act)
  useLayoutEffect(() => {
    latest.current = act
  })
  return useCallback((...args: A): R => latest.current(...args), [])
}
