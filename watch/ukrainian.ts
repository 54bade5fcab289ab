/**
 * Ukrainian texts of records that have none of their own. They stand beside the ledger, in ukrainian/*.yaml, because a
 * published record is never changed; each names the text that was translated, so that one made of another is refused.
 */
import { fail, keys, nearest, readYaml } from '@draftlight/law'
import { hashOf } from './chain.ts'
import { words } from './ledger-file.ts'
import type { Words } from './observation.ts'

/** What a translation names as its original: the first 12 hex digits of a SHA-256 over the English and Russian text. */
export const nameOf = async ({ en, ru }: Words): Promise<string> => (await hashOf([en, ru], 'text')).slice(0, 12)

/**
 * Texts by the id of their record. Throws InputError (file, line, what was expected) for a record that is not published
 * or has Ukrainian words of its own, for a second translation, and for one made of another text.
 */
export async function readUkrainian(
  files: readonly { readonly file: string; readonly text: string }[],
  published: readonly { readonly id: string; readonly text: Words }[],
): Promise<Readonly<Record<string, string>>> {
  const records = new Map(published.map(({ id, text }) => [id, text]))
  const texts: Record<string, string> = {}
  for (const { file, text } of files) {
    const page = readYaml(text, file)
    for (const [id, written] of Object.entries(page.doc.toJS() as Record<string, unknown>)) {
      const original = records.get(id)
      if (!original)
        return fail(page, [id], `No published record ${id}.`, 'the id of one', nearest(id, [...records.keys()]))
      if (original.uk !== undefined) fail(page, [id], `Record ${id} has Ukrainian words of its own.`, 'no others')
      if (id in texts) fail(page, [id], `Record ${id} is translated twice.`, 'each once')
      keys(page, [id], written, ['of', 'uk'])
      const { of, uk } = written as { of?: unknown; uk?: unknown }
      const name = await nameOf(original)
      if (of !== name)
        fail(page, [id, 'of'], `Not a translation of what ${id} says now.`, `of: ${name}, after reading it anew`)
      texts[id] = words(page, [id, 'uk'], uk)
    }
  }
  return texts
}
