/** The keys of a record as people write it: none that is not allowed, all that are needed. */
import { fail, keys, type Path, type YamlSource } from '@draftlight/law'

/** Throws InputError. */
export function fields(
  page: YamlSource,
  at: Path,
  value: unknown,
  allowed: readonly string[],
  needed: readonly string[] = allowed,
): Record<string, unknown> {
  keys(page, at, value, allowed)
  for (const key of needed)
    if (!Object.hasOwn(value as object, key)) fail(page, at, `"${key}" is missing.`, needed.join(', '))
  return value as Record<string, unknown>
}
