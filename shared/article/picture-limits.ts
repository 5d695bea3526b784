/** What a desk takes of a picture: more could not be shown, or not be sent to a reader. */
export const pictureLimits = {
  bytes: 40_000_000,
  /** A picture that would take more than 160 MB of memory to show is refused before anything decodes it. */
  pixels: 40_000_000,
} as const
