export const tabWords = {
  'tabs.open': 'Open tabs',
  'tabs.all': 'All tabs',
  'tabs.menu': 'Tab',
  'tabs.name': '{headline}, {state}',
  'tabs.nameUnsaved': '{headline}, {state}, not saved',
  'tabs.close': 'Close',
  'tabs.closeOthers': 'Close the Others',
  'tabs.left': 'Left: {headline}',
  'tabs.right': 'Right: {headline}',
  'tabs.partLeft': '{name}, left',
  'tabs.partRight': '{name}, right',
  'tabs.divider': 'Width of the left article',
} as const
