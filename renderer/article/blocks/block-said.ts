import { create } from 'zustand'

/** What was done to blocks last, for those who listen rather than look. */
export const useBlockSaid = create<{ readonly text: string; readonly turn: number }>(() => ({
  text: '',
  turn: 0,
}))

export function sayOfBlocks(text: string): void {
  useBlockSaid.setState(({ turn }) => ({ text, turn: turn + 1 }))
}
