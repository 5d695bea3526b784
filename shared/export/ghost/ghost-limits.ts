/** How many characters Ghost keeps; it refuses a post with more. */
export const ghostLimits = {
  title: 255,
  slug: 185,
  excerpt: 300,
  name: 191,
  alt: 191,
} as const
