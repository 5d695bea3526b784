export const copyWords = {
  'copy.foot':
    'A copy that Wiredesk saved at {time}, with every word as it stood in the window. To take it back into a desk, choose File, Import in Wiredesk and this file; keep the file as it is until then.',
  'copy.guid': 'Article',
  'copy.fileName': '{name} copy',
  'copy.saved':
    'A copy was saved as {path}. The article itself is still not saved in the desk; Wiredesk goes on trying.',
  'dialog.saveCopy': 'Save a copy of the article elsewhere',
  'dialog.saveCopyButton': 'Save Copy',
  'dialog.copies': 'Copies of articles',
} as const
