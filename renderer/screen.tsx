/** The screens. The page stands on Articles; the others are loaded while nobody waits. */
import { Library } from './article/library/library.tsx'
import { later } from './frame/later.tsx'
import { watchRest } from './start/watch-rest.ts'
import type { Route } from './state/route.ts'

const ArticleStage = later(async () => (await import('./article/article-stage.tsx')).ArticleStage)
const FindAllScreen = later(
  async () => (await import('./find-all/find-all-screen.tsx')).FindAllScreen,
)
const HomepageScreen = later(
  async () => (await import('./list/homepage-screen.tsx')).HomepageScreen,
)
const TagsScreen = later(async () => (await import('./tag/tags-screen.tsx')).TagsScreen)
const ExportScreen = later(async () => (await import('./export/export-screen.tsx')).ExportScreen)
const SettingsScreen = later(
  async () => (await import('./desk/settings-screen.tsx')).SettingsScreen,
)

/** In the order in which they are wanted. */
const others = [
  ArticleStage,
  HomepageScreen,
  TagsScreen,
  ExportScreen,
  SettingsScreen,
  FindAllScreen,
]

/** Loads the other screens, one after the other, each where nobody waits for a letter. */
export async function prepareScreens(): Promise<void> {
  const rest = watchRest()
  for (const { prepare } of others) {
    await rest.come()
    // What cannot be loaded says so on the screen that is opened.
    await prepare().catch(() => undefined)
  }
  rest.stop()
}

export function Screen({ route }: { readonly route: Route }) {
  switch (route.screen) {
    case 'articles':
      return <Library />
    case 'article':
      return <ArticleStage guid={route.guid} />
    case 'find':
      return <FindAllScreen />
    case 'homepage':
      return <HomepageScreen />
    case 'tags':
      return <TagsScreen selected={route.tag} />
    case 'export':
      return <ExportScreen />
    case 'settings':
      return <SettingsScreen />
  }
}
