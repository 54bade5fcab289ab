/** A record as YAML, laid out like those that are there. */
import { isMap, isScalar, isSeq, Document, visit } from 'yaml'
import type { WrittenRecord } from '@draftlight/watch'

const ON_ONE_LINE = ['is', 'claim', 'regions']

/** One entry of the list, with its final line end. */
export function recordText(written: WrittenRecord): string {
  const doc = new Document([written])
  visit(doc, {
    Pair(_, pair) {
      const { key, value } = pair
      if (isScalar(key) && ON_ONE_LINE.includes(String(key.value)) && (isMap(value) || isSeq(value))) value.flow = true
    },
  })
  return doc.toString({ lineWidth: 120, flowCollectionPadding: true })
}
