// Generated from frozen/*.json by `npm run generate`. Change that, not this.
import type { Frozen } from '../score.ts'
export const frozen: readonly Frozen[] = [
]
