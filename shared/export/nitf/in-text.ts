/** What a picture of a body is marked with, so that it is not taken for the story's own. */
export const inText = 'in-text'
