import { readFile } from 'node:fs/promises'

import { Ajv, type ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'

import { schemaFile } from './schemas.ts'

/** What RFC 3986 calls a URI, as its own grammar has it. */
export const rfc3986 =
  /^[a-z][a-z\d+.-]*:(?:\/\/(?:(?:[\w.~!$&'()*+,;=:-]|%[\da-f]{2})*@)?(?:\[[\da-f:.]+\]|(?:[\w.~!$&'()*+,;=-]|%[\da-f]{2})*)(?::\d*)?(?:\/(?:[\w.~!$&'()*+,;=:@-]|%[\da-f]{2})*)*|\/?(?:(?:[\w.~!$&'()*+,;=:@-]|%[\da-f]{2})+(?:\/(?:[\w.~!$&'()*+,;=:@-]|%[\da-f]{2})*)*)?)(?:\?(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*)?(?:#(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*)?$/i

const formats = {
  uri: rfc3986,
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/,
}

async function readSchema(path: string): Promise<object> {
  return JSON.parse(await readFile(schemaFile(path), 'utf8')) as object
}

/** IPTC's own schema of a version of ninjs, its formats and all. */
export async function ninjsSchema(version: '1.6' | '3.1'): Promise<ValidateFunction> {
  const schema = await readSchema(`ninjs/schema/ninjs-schema_${version}.json`)
  if (version === '1.6') return new Ajv({ strict: false, formats }).compile(schema)
  const ajv = new Ajv2020({ strict: false, formats })
  const geo = await readSchema('ninjs/test_suite/GeoJSON-schema.json')
  return ajv.addSchema({ ...geo, $id: 'https://geojson.org/schema/GeoJSON.json' }).compile(schema)
}
