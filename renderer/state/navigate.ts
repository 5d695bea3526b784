import type { Guid } from '../../shared/article/guid.ts'
import { type Overlay, pageStore } from './page-state.ts'
import type { Route } from './route.ts'

export function goTo(route: Route): void {
  pageStore.setState({ route, overlay: null })
}

export function openArticle(guid: Guid): void {
  goTo({ screen: 'article', guid })
}

export function showOverlay(overlay: Overlay | null): void {
  pageStore.setState({ overlay })
}
