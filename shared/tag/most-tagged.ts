/** How many articles, named one by one, may get or lose tags at once; those of a query may be more. */
export const mostTagged = 20_000
