const subsets = /-(?:latin|latin-ext|cyrillic|cyrillic-ext)-wght-/

/**
 * The faces of a stylesheet that Latin and Cyrillic text needs, beside their files.
 * @param {string} sheet
 */
export function selectFontFaces(sheet) {
  const faces = sheet.match(/@font-face \{[^}]*\}/g) ?? []
  const wanted = faces.filter((face) => subsets.test(face))
  return {
    css: `${wanted.join('\n').replaceAll('./files/', './')}\n`,
    files: wanted.flatMap((face) => face.match(/[\w-]+\.woff2/g) ?? []),
  }
}
