/** Facts and readings of the little laws that the tests of the language are written on. */
export const sex = { kind: 'choice', id: 'sex', values: ['M', 'F'], group: 'g' } as const
export const colour = { kind: 'choice', id: 'colour', values: ['red', 'green', 'blue'], group: 'g' } as const
export const born = { kind: 'day', id: 'born', group: 'g', clock: 'local' } as const
/** The day asked about. */
export const asked = { kind: 'day', id: 'on', group: 'g', clock: 'local' } as const
export const came = { kind: 'day', id: 'came', group: 'g', clock: 'local' } as const
export const left = { kind: 'day', id: 'left', group: 'g', clock: 'local' } as const
/** An option of a reading, as somebody holds it. */
export const held = { heldBy: [] }
export const LEAN = { id: 'LEAN', default: 'strict', options: { strict: held, mild: held } } as const
export const WIDE = { id: 'WIDE', default: 'all', options: { none: held, some: held, all: held } } as const
