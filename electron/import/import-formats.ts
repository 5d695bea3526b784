export type ImportFormat = { readonly id: string; readonly versions: readonly string[] }

/** Every format an import reads, with its versions. */
export const importFormats: readonly ImportFormat[] = [{ id: 'ninjs', versions: ['3.1'] }]
