import type { Prose } from './prose.ts'

export const emptyProse: Prose = { type: 'doc', content: [{ type: 'paragraph' }] }
