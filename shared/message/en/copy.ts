export const copyWords = {
  'copy.foot':
    'A copy that Wiredesk saved at {time}, with every word as it stood in the window. To take it back into a desk, choose File, Import in Wiredesk and this file; keep the file as it is until then.',
  'copy.guid': 'Article',
  'copy.fileName': '{name} copy',
  'copy.saved':
    'A copy was saved as {path}. {missing, plural, =0 {} one {One picture is not in it: the desk’s folder could not give it, or it is too large. } other {# pictures are not in it: the desk’s folder could not give them, or they are too large. }}The article itself is still not saved in the desk; Wiredesk goes on trying.',
  'copy.pictureMissing':
    'This picture is not in the copy: when it was saved, the desk’s folder could not give it, or the copy would have been too large. Its name in the desk’s folder “media” is {media}.',
  'dialog.saveCopy': 'Save a copy of the article elsewhere',
  'dialog.saveCopyButton': 'Save Copy',
  'dialog.copies': 'Copies of articles',
} as const
