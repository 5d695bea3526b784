import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { Ajv, type ValidateFunction } from 'ajv'

import { schemaFile } from './schemas.ts'

type Schema = { readonly id: string; readonly $schema?: string }

/** Arc's own schemas, which are of a draft that only differs in how a schema is named. */
export async function ansSchema() {
  const folder = schemaFile('arc-ans/schema-0.10.12')
  const ajv = new Ajv({ strict: false, allErrors: true })
  ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/)
  for (const format of ['email', 'uri']) ajv.addFormat(format, true)
  const names = await readdir(folder, { recursive: true })
  let base = ''
  for (const name of names.filter((one) => one.endsWith('.json'))) {
    const {
      id,
      $schema: _,
      ...schema
    } = JSON.parse(await readFile(join(folder, name), 'utf8')) as Schema
    ajv.addSchema({ ...schema, $id: id })
    if (name === 'story.json') base = id.slice(0, -name.length)
  }

  function validator(path: string): ValidateFunction | null {
    return ajv.getSchema(`${base}${path}.json`) ?? null
  }

  function faultsOf(value: object, type = 'type' in value ? String(value.type) : '') {
    const validate = validator(type) ?? validator(`story_elements/${type}`)
    if (validate === null || validate(value)) return []
    return (validate.errors ?? []).map((e) => `${type} ${e.instancePath} ${e.message}`)
  }

  return {
    /** What is wrong with a document by the schema named, which says nothing of its elements. */
    faultsOf: (document: unknown, type: string): readonly string[] =>
      faultsOf(Object(document) as object, type),
    /** What is wrong with a document and with each element in it. */
    allFaultsOf: (document: unknown): readonly string[] => {
      const faults: string[] = []
      const waiting: unknown[] = [document]
      for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
        if (typeof at !== 'object' || at === null) continue
        faults.push(...faultsOf(at))
        // What a reference leads to only names its type.
        for (const [name, part] of Object.entries(at)) if (name !== 'referent') waiting.push(part)
      }
      return faults
    },
  }
}
