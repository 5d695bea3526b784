const types: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
}

/** The media type of a picture, as its name's ending tells it. */
export function pictureType(media: string): string {
  return types[media.slice(media.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
}
