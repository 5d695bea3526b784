import type { Locator } from 'playwright'

type GivenFile = { readonly name: string; readonly bytes: Uint8Array }

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
    base64: Buffer.from(bytes).toString('base64'),
  }))
  await target.evaluate(
    (element, { how, given, kinds }) => {
      const transfer = new DataTransfer()
      for (const { name, type, base64 } of given) {
        const bytes = Uint8Array.from(atob(base64), (sign) => sign.codePointAt(0) ?? 0)
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
