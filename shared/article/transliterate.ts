/** Ukrainian in Latin letters as the Cabinet of Ministers' resolution 55 of 2010 has it, in lower case. */

const atStart: Readonly<Record<string, string>> = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' }

const letters: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'h',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  и: 'y',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ь: '',
  ю: 'iu',
  я: 'ia',
  // Not Ukrainian, but names of people and places abroad bring them.
  ё: 'yo',
  ъ: '',
  ы: 'y',
  э: 'e',
}

const apostrophe = /(?<=\p{L})['’ʼ`](?=\p{L})/gu

export function transliterate(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(apostrophe, '')
    .replaceAll('зг', 'zgh')
    .replace(/(?<![\p{L}\p{M}])[єїйюя]/gu, (letter) => atStart[letter] ?? letter)
    .replace(/[а-яёґєії]/g, (letter) => letters[letter] ?? letter)
}
