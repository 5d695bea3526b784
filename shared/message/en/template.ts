export const templateWords = {
  'template.title': 'New from template',
  'template.none': 'No templates yet',
  'template.noneText':
    'Open a story that others should begin like, and choose Save as Template from the Article menu.',
  'template.save': 'Save as template',
  'template.saveIt': 'Save template',
  'template.name': 'Name of the template',
  'template.nameText': 'A template of the same name is replaced.',
  'template.saved': 'Saved as the template “{name}”',
  'template.remove': 'Remove {name}',
  'template.removed': 'The template “{name}” was removed',
} as const
