import type { en } from './en.ts'

export type MessageKey = keyof typeof en

/** A problem's code is the part of its message key after `problem.`. */
export type ProblemCode = MessageKey extends infer K
  ? K extends `problem.${infer Code}`
    ? Code
    : never
  : never

export type MessageValues = Readonly<Record<string, string | number>>
