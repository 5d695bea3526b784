const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  woff2: 'font/woff2',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
  svg: 'image/svg+xml',
}

/** The type of a file we serve, by its ending; null for what we never serve. */
export function contentType(path: string): string | null {
  return contentTypes[path.slice(path.lastIndexOf('.') + 1)] ?? null
}
