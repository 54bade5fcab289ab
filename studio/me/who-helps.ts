// Who helps, as text. Only what a source of the law base names; `reached` is missing where no source shows how.
// Seen is the date of the report, not a promise that they still answer.

export interface Helper {
  /** As it calls itself. */
  readonly name: string
  /** Key of the words in messages. */
  readonly helpsWith: 'appeals' | 'conscripts' | 'leaving the army' | 'objectors'
  readonly reached: string | undefined
  /** YYYY-MM or YYYY. */
  readonly seen: string
  /** Keys of law's `sources`. */
  readonly sources: readonly string[]
}

export const helpers: readonly Helper[] = [
  { name: 'Призыв к совести', helpsWith: 'appeals', reached: 'peaceplea.org', seen: '2026', sources: ['S26', 'S147'] },
  { name: 'Школа призывника', helpsWith: 'conscripts', reached: undefined, seen: '2026-03', sources: ['S118', 'S144'] },
  {
    name: 'Движение сознательных отказчиков',
    helpsWith: 'objectors',
    reached: undefined,
    seen: '2026-03',
    sources: ['S132', 'S171'],
  },
  { name: 'Идите лесом', helpsWith: 'leaving the army', reached: undefined, seen: '2025-08', sources: ['S12', 'S155'] },
]
/** Nobody was seen who helps people whom an occupying power compels; the list stays empty rather than guessed. */
export const helpersUnderOccupation: readonly Helper[] = []
