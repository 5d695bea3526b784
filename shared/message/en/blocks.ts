export const blocksWords = {
  'blocks.list': 'Blocks',
  'blocks.picture': 'Picture',
} as const
