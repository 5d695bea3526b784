const shortest = 3

// Endings of nouns and adjectives. All that fit are taken off, each in turn: “Харкові” is
// Харк-ові by its look and Харков-і by its meaning.
const nominal = (
  'а я о е є и і ї у ю ь й ам ям ах ях ом ем єм ів їв ей ою ею єю ий ій ої им ім их іх ' +
  'ами ями ими ого ому ові еві єві його йому ієї'
).split(' ')

// Endings of verbs, behind the vowel that the verb keeps or in place of it.
const verbal = 'ти в ла ло ли є ть ють уть ить ять ать ємо емо имо вши'.split(' ')

/** The stems of a folded Ukrainian word, with what changes inside it from form to form levelled. */
export function ukrainianStems(word: string): readonly string[] {
  if (word.length < shortest) return []
  const plain = word.replaceAll("'", '')
  const isReflexive = plain.length > 5 && /с[яь]$/.test(plain)
  const verb = isReflexive ? plain.slice(0, -2) : plain
  const stems = [
    plain,
    ...nominal.flatMap((ending) => without(plain, ending)),
    ...verbal.flatMap((ending) => without(verb, ending)),
  ].map(level)
  return [...new Set(stems)].filter(({ length }) => length >= shortest)
}

function without(word: string, ending: string): readonly string[] {
  if (!word.endsWith(ending)) return []
  const stem = word.slice(0, -ending.length)
  return stem.length < shortest ? [] : [stem]
}

const vowel = 'аеєиіїоуюя'
const closedVowel = new RegExp(`[іїеє]([^${vowel}ь]+)$`)
const fleeting = new RegExp(`([^${vowel}])[ео]([кцн])$`)

/** Харків and Харкова, кінець and кінця, знання and знань, Америка and Америці give one stem each. */
function level(stem: string): string {
  if (stem.length <= shortest) return stem.replace(/ь$/, '')
  return stem
    .replace(/ь$/, '')
    .replace(/([^аеєиіїоуюя])\1$/, '$1')
    .replace(fleeting, (whole, before: string, last: string) =>
      whole.length === stem.length ? whole : before + last,
    )
    .replace(closedVowel, 'о$1')
    .replace(/[цч]$/, 'к')
    .replace(/[зж]$/, 'г')
    .replace(/[сш]$/, 'х')
}
