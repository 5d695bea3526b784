import { createWriteStream } from 'node:fs'
import { mkdir, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import yauzl from 'yauzl'

const typeBits = 0o170000
const symbolicLink = 0o120000

/**
 * Unpacks the entries that `nameOf` names, with their modes and symbolic links.
 * @param {string} archive
 * @param {string} folder
 * @param {(entry: string) => string | null} nameOf the name in the folder, or null to leave it out
 */
export async function unzip(archive, folder, nameOf) {
  const zip = await yauzl.openPromise(archive)
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName.endsWith('/') ? null : nameOf(entry.fileName)
    if (name !== null) await unpack(zip, entry, join(folder, name))
  }
}

/**
 * @param {import('yauzl').ZipFile} zip
 * @param {import('yauzl').Entry} entry
 * @param {string} path
 */
async function unpack(zip, entry, path) {
  await mkdir(dirname(path), { recursive: true })
  const content = await zip.openReadStreamPromise(entry)
  const mode = entry.externalFileAttributes >>> 16
  if ((mode & typeBits) === symbolicLink) await symlink(await text(content), path)
  else await pipeline(content, createWriteStream(path, { mode: mode & 0o777 || 0o644 }))
}
