const tag = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i

/** Whether it names a language as pages do (BCP 47): `uk`, `en-GB`, `zh-Hant-TW`. */
export function isLanguageTag(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 35 && tag.test(value)
}
