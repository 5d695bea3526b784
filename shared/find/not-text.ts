/** Stands in a text for what is no text, such as a picture in a line. No match holds one. */
export const notText = '\u{fffc}'
