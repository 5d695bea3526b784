/** Marks a branch the compiler has proved empty; says what slipped through if it ever runs. */
export function assertNever(value: never): never {
  throw new Error(`not a known case: ${JSON.stringify(value)}`)
}
