// Languages written from right to left unless their tag names another script.
const languages = new Set(
  'ar arc ckb dv fa he iw ks lrc mzn nqo pnb ps sd syr ug ur yi ji'.split(' '),
)
const scripts = new Set('arab hebr thaa syrc nkoo adlm rohg mand samr'.split(' '))

/** Which way a language is written, by its tag: `ar` and `ku-Arab` from the right, `uk` and `uz-Latn` from the left. */
export function textDirection(language: string): 'ltr' | 'rtl' {
  const [base = '', ...others] = language.toLowerCase().split(/[-_]/)
  const script = others.find((part) => /^[a-z]{4}$/.test(part))
  const isFromRight = script === undefined ? languages.has(base) : scripts.has(script)
  return isFromRight ? 'rtl' : 'ltr'
}
