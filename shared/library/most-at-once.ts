/** How many articles one change may be of: all of them are in its log until it is done. */
export const mostAtOnce = 5_000
