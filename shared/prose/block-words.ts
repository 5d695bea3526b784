/** What editors call a block when they look for it, in English and in Ukrainian; nobody reads these. */
export const blockWords = {
  paragraph: ['paragraph', 'text', 'plain text', 'абзац', 'звичайний текст'],
  heading2: ['heading 2', 'h2', 'crosshead', 'subheading', 'заголовок 2', 'підзаголовок', 'з2'],
  heading3: ['heading 3', 'h3', 'заголовок 3', 'з3'],
  heading4: ['heading 4', 'h4', 'заголовок 4', 'з4'],
  bulletList: ['bulleted list', 'bullets', 'unordered list', 'маркований список', 'перелік'],
  orderedList: ['numbered list', 'ordered list', 'нумерований список', 'номерований список'],
  blockquote: ['block quote', 'blockquote', 'quotation', 'citation', 'цитата', 'пряма мова'],
  pullQuote: ['pull quote', 'pullquote', 'callout', 'виноска', 'врізка', 'велика цитата'],
  table: ['table', 'grid', 'таблиця'],
  picture: ['picture', 'photo', 'image', 'зображення', 'фото', 'світлина', 'картинка', 'малюнок'],
  embed: ['embed', 'card', 'video', 'post', 'картка', 'вставка', 'відео', 'допис', 'пост'],
  rule: ['horizontal rule', 'line', 'divider', 'separator', 'лінія', 'риска', 'роздільник'],
  noted: ['note for the desk', 'comment', 'нотатка', 'примітка', 'коментар'],
} as const satisfies Record<string, readonly string[]>

export type BlockName = keyof typeof blockWords
