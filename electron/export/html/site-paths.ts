/** Where a site keeps what is no article, from its root. */
export const sitePaths = {
  homepage: 'index.html',
  style: 'style.css',
  fontStyle: 'fonts/fonts.css',
  font: (name: string) => `fonts/${name}`,
  media: (media: string) => `media/${media}`,
} as const
