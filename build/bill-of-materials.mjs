/** Copied into the package as files, so that no bundler tells of them. */
export const copiedPackages = [
  '@fontsource-variable/inter',
  '@fontsource-variable/source-serif-4',
  'dictionary-en',
  'dictionary-uk',
  'hunspell-wasm',
  'node-sqlite3-wasm',
]

/**
 * @typedef {{ name: string, version: string, license?: string | undefined }} Shipped
 * @typedef {{ version: string, integrity?: string, license?: string }} Locked
 */

/**
 * The packages that the bundler says it put in, one a heading of its licence file.
 * @param {string} licences
 * @returns {readonly Shipped[]}
 */
export function bundledPackages(licences) {
  return Array.from(
    licences.matchAll(/^## (\S+) - (\S+) \((.+)\)$/gm),
    ([, name, version, license]) => ({
      name: name ?? '',
      version: version ?? '',
      license,
    }),
  )
}

/**
 * What a package is made of, as CycloneDX: the packages in it and Electron, each once and in order,
 * with the checksum that the lock file has. The same package has the same bill to the byte.
 * @param {{
 *   app: { name: string, version: string },
 *   electron: string,
 *   licences: readonly string[],
 *   locked: Readonly<Record<string, Locked>>,
 * }} facts
 */
export function billOfMaterials({ app, electron, licences, locked }) {
  const copied = copiedPackages.map((name) => {
    const found = locked[`node_modules/${name}`]
    if (found === undefined) throw new Error(`${name} is shipped and not in the lock file`)
    return { name, version: found.version, license: found.license }
  })
  const shipped = [
    ...licences.flatMap((text) => bundledPackages(text)),
    ...copied,
    { name: 'electron', version: electron, license: 'MIT' },
  ]
  const components = new Map(shipped.map((one) => [addressOf(one), componentOf(one, locked)]))
  const inOrder = [...components.keys()].sort()
  const ref = addressOf(app)
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': ref, purl: ref, ...app } },
    components: inOrder.map((address) => components.get(address)),
  }
}

/** @param {{ name: string, version: string }} shipped */
function addressOf({ name, version }) {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`
}

/**
 * @param {Shipped} shipped
 * @param {Readonly<Record<string, Locked>>} locked
 */
function componentOf({ name, version, license }, locked) {
  const address = addressOf({ name, version })
  const integrity = Object.entries(locked).find(
    ([path, one]) => path.endsWith(`node_modules/${name}`) && one.version === version,
  )?.[1].integrity
  const sha512 = integrity?.startsWith('sha512-') ? integrity.slice('sha512-'.length) : null
  return {
    type: name === 'electron' ? 'framework' : 'library',
    'bom-ref': address,
    name,
    version,
    purl: address,
    ...(sha512 && {
      hashes: [{ alg: 'SHA-512', content: Buffer.from(sha512, 'base64').toString('hex') }],
    }),
    ...(license && { licenses: [licenceOf(license)] }),
  }
}

/** @param {string} said */
function licenceOf(said) {
  return said.includes(' ')
    ? { expression: said.replace(/^\(|\)$/g, '') }
    : { license: { id: said } }
}
