/** The JSON Schema of scenarios (draft 2020-12), made of the list that the reader of files goes by. Editors check against it. */
import { MOST } from '../parameter.ts'
import { scenarioFields, type Fields, type Shape } from './scenario-fields.ts'

type Schema = { readonly [key: string]: unknown }

/** The text of scenarios/schema.json. */
export const scenarioSchema = (): string =>
  JSON.stringify(
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:draftlight:scenario',
      title: 'A scenario of Draftlight',
      ...record(scenarioFields, []),
      // from and to may come from the scenario that it extends
      anyOf: [{ required: ['name', 'extends'] }, { required: ['name', 'from', 'to'] }],
    },
    null,
    2,
  ) + '\n'

const record = (fields: Fields, required: readonly string[]): Schema => ({
  type: 'object',
  additionalProperties: false,
  ...(required.length > 0 && { required }),
  properties: Object.fromEntries(
    Object.entries(fields).map(([key, { meaning, shape }]) => [key, { description: meaning, ...schemaOf(shape) }]),
  ),
})

function schemaOf(shape: Shape): Schema {
  switch (shape.kind) {
    case 'text':
      return { type: 'string', pattern: '\\S' }
    case 'scenario':
      return { type: 'string', pattern: '\\S' }
    case 'day':
      return {
        type: 'string',
        pattern: `^${shape.orNever ? 'never$|^' : ''}(${years(shape.years)})-\\d{2}-\\d{2}$`,
      }
    case 'days':
      return {
        anyOf: [
          { type: 'integer', minimum: shape.least, maximum: shape.most },
          { type: 'string', pattern: '^\\d+\\s*(days)?$' },
        ],
      }
    case 'whole':
      return { type: 'integer', minimum: shape.least, maximum: shape.most }
    case 'ages': {
      const age = { type: 'integer', minimum: shape.least, maximum: shape.most }
      return { type: 'array', prefixItems: [age, age], items: false, minItems: 2, maxItems: 2 }
    }
    case 'choice':
      return { enum: shape.options }
    case 'amount': {
      const { unit, low, central, high, source } = shape.of
      return {
        anyOf: [
          { type: 'number', minimum: 0, maximum: MOST[unit] },
          { type: 'string', pattern: `^\\d+(\\.\\d+)?\\s*(${unit === 'share' ? 'share|%' : unit})?$` },
        ],
        default: central,
        $comment: `${low} to ${high} (${unit}); ${source}`,
      }
    }
    case 'list':
      return { type: 'array', items: schemaOf(shape.of) }
    case 'record':
      return {
        ...record(
          shape.fields,
          Object.keys(shape.fields).filter((key) => shape.fields[key]!.required),
        ),
        // an empty key in YAML
        type: ['object', 'null'],
      }
  }
}

const years = ([first, last]: readonly [number, number]): string =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i).join('|')
