/** Stands in for text that is still on its way, at its height, so nothing jumps when it comes. */
export function Skeleton({ width }: { readonly width: string }) {
  return <span className="skeleton" aria-hidden style={{ width }} />
}
