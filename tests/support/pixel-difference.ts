import type { BrowserContext } from 'playwright'

/** How far two pictures of one size are apart where they differ most: 0 is alike, 255 black on white. */
export async function pixelDifference(
  context: BrowserContext,
  one: Buffer,
  other: Buffer,
): Promise<number> {
  const page = await context.newPage()
  const pictures = [one, other].map((bytes) => `data:image/png;base64,${bytes.toString('base64')}`)
  const difference = await page.evaluate(async (addresses) => {
    const pixels = await Promise.all(
      addresses.map(async (address) => {
        const image = new Image()
        image.src = address
        await image.decode()
        const { width, height } = image
        const paper = new OffscreenCanvas(width, height).getContext('2d')
        paper?.drawImage(image, 0, 0)
        return paper?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray()
      }),
    )
    const [first, second] = pixels
    if (first === undefined || first.length !== second?.length) return 255
    return first.reduce((most, value, at) => Math.max(most, Math.abs(value - (second[at] ?? 0))), 0)
  }, pictures)
  await page.close()
  return difference
}
