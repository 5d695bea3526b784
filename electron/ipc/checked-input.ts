import type { z } from 'zod'

export type CheckedInput =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: string }

/** What a page sent, if it is what the call asks for; otherwise where it is not, in few words. */
export function checkedInput(schema: z.ZodType, sent: unknown): CheckedInput {
  try {
    const checked = schema.safeParse(sent)
    if (checked.success) return { ok: true, value: checked.data }
    return { ok: false, reason: whereOf(checked.error) }
  } catch {
    // Zod throws over some things that no call asks for: it cannot freeze a typed array, say.
    return { ok: false, reason: 'input' }
  }
}

/** The place and kind of the first fault; never what stood there, which may be an article's text. */
function whereOf(error: z.ZodError): string {
  const [issue] = error.issues
  if (issue === undefined) return 'input'
  return `${['input', ...issue.path].join('.')}: ${issue.code}`.slice(0, 200)
}
