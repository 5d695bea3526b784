import { foldText } from '../query/fold-text.ts'

const words = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu

/** Endings that Ukrainian and English words take, the longest first; what is left has three letters. */
const endings = new RegExp(
  `(?<=[\\p{L}\\p{N}]{3})(?:${[
    'ностями|ностях|ності|ністю|ність',
    'ями|ами|ими|ого|ому|ові|еві|єві|ій|ий|ою|ею|єю|ах|ях|ам|ям|ом|ем|єм|ів|їв|их|ім|им|ей|ої',
    'а|я|о|е|є|и|і|ї|у|ю|ь|й',
    "y's|'s|ies|es|s|y",
  ].join('|')})$`,
  'u',
)

/** A word without the ending that its case and number give it, so that «портом» meets «порт». */
export function stemOf(word: string): string {
  return word.replace(endings, '')
}

/** The words of a text as they are compared, in order. */
export function wordStems(text: string): readonly string[] {
  return Array.from(foldText(text).matchAll(words), ([word]) => stemOf(word))
}
