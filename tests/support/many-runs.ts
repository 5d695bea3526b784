/** How many generated documents a property is held against; fewer while one works on it. */
export const manyRuns = Number(process.env['WIREDESK_RUNS'] ?? 10_000)
