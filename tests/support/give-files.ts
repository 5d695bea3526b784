import type { Locator } from 'playwright'

type GivenFile = {
  readonly name: string
  /** What is in it, or how many zeros, which are made in the page: millions of them are long on their way. */
  readonly bytes: Uint8Array | number
}

/** Drops files onto the middle of an element, or pastes them into it, as another program would. */
export async function giveFiles(
  target: Locator,
  how: 'drop' | 'paste',
  files: readonly GivenFile[],
  kinds: Readonly<Record<string, string>> = {},
): Promise<void> {
  const given = files.map(({ name, bytes }) => ({
    name,
    type: typeOf(name),
    content: typeof bytes === 'number' ? bytes : Buffer.from(bytes).toString('base64'),
  }))
  await target.evaluate(
    (element, { how, given, kinds }) => {
      const transfer = new DataTransfer()
      for (const { name, type, content } of given) {
        const bytes =
          typeof content === 'number'
            ? new Uint8Array(content)
            : Uint8Array.from(atob(content), (sign) => sign.codePointAt(0) ?? 0)
        transfer.items.add(new File([bytes], name, { type }))
      }
      for (const [kind, words] of Object.entries(kinds)) transfer.setData(kind, words)
      const { left, top, width, height } = element.getBoundingClientRect()
      const place = { clientX: left + Math.min(width / 2, 20), clientY: top + height / 2 }
      const common = { bubbles: true, cancelable: true }
      if (how === 'paste') {
        element.dispatchEvent(new ClipboardEvent('paste', { ...common, clipboardData: transfer }))
        return
      }
      for (const step of ['dragenter', 'dragover', 'drop']) {
        element.dispatchEvent(new DragEvent(step, { ...common, ...place, dataTransfer: transfer }))
      }
    },
    { how, given, kinds },
  )
}

function typeOf(name: string): string {
  const ending = name.split('.').at(-1)?.toLowerCase() ?? ''
  const known = { jpg: 'image/jpeg', png: 'image/png', webp: 'image/webp', heic: 'image/heic' }
  return Reflect.get(known, ending) ?? ''
}
