/** Goes up when words are cut or kept in another way; an index of another format is made anew. */
export const indexFormat = 1

/**
 * The index keeps no text of its own but what snippets are cut from. Words come in cut and folded
 * already, so the tokenizer only takes them apart at the spaces. Beginnings of up to three letters
 * have lists of their own: without them `s` would gather every word with it, 135 ms at 20,000
 * articles instead of 9.
 */
export const indexSchema = `
  CREATE TABLE IF NOT EXISTS article(id INTEGER PRIMARY KEY, guid TEXT NOT NULL, stamp TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS text(id INTEGER PRIMARY KEY, text TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS vocabulary(word TEXT PRIMARY KEY) WITHOUT ROWID;
  CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5(
    headline, lead, body, other, tags,
    content = '', contentless_delete = 1, prefix = '1 2 3',
    tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* P* S* Co'"
  );
`
