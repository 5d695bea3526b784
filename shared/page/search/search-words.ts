const marks = /(\p{Script=Latin})\p{M}+/gu

/**
 * The words of a text as a site's search compares them. A reader's keyboard may lack an apostrophe, an
 * accent or ґ, so none of them tells words apart; `search-script.ts` folds what a reader types alike.
 */
export function searchWords(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .replace(marks, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’ʼ`´]/g, '')
    .replace(/ґ/g, 'г')
    .replace(/ё/g, 'е')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '')
}
