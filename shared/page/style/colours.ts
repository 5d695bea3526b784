/** The page's colours; every ink is readable on every ground of its theme, which a test measures. */
export const colours = {
  light: {
    paper: '#fbfaf7',
    sunken: '#f3f1ec',
    line: '#e3dfd6',
    ink: '#1b1c1e',
    quiet: '#5c5f66',
    accent: '#1d4ed8',
    hot: '#c2410c',
  },
  dark: {
    paper: '#16181c',
    sunken: '#1d2025',
    line: '#2c3037',
    ink: '#eceae4',
    quiet: '#a6a9b0',
    accent: '#7aa2ff',
    hot: '#fb923c',
  },
} as const

function properties(theme: Readonly<Record<string, string>>): string {
  return Object.entries(theme)
    .map(([name, value]) => `  --${name}: ${value};\n`)
    .join('')
}

export const colourStyle = `:root {
  color-scheme: light dark;
${properties(colours.light)}}
@media (prefers-color-scheme: dark) {
:root {
${properties(colours.dark)}}
}
`
