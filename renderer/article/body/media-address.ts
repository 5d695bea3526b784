/** Where the page finds a picture of the desk's media folder. */
export function mediaAddress(media: string): string {
  return `wiredesk-media://media/${media}`
}
