/** One office, lived from the first day of a run to the last. */
import { column, INDICATORS } from './indicators.ts'
import { clearCounts, clearShard, startDay, State, type Shard } from './shard.ts'
import { liveDay, settle } from './stages/index.ts'

/** Lives one office from the first day to the last; its counts are in `shard.counts` afterwards. */
export function liveOffice(shard: Shard, office: number): void {
  clearCounts(shard)
  addOffice(shard, office)
}

/** Lives one office; `shard.counts` has its counts beside those of the offices before. */
export function addOffice(shard: Shard, office: number): void {
  clearShard(shard, office)
  shard.menCounted += shard.men
  startDay(shard, 0)
  settle(shard)
  for (let t = 0; t < shard.plan.days; t++) {
    startDay(shard, t)
    liveDay(shard)
  }
  countRight(shard)
}

const RIGHT = column('register/right')
const WRONG = column('register/wrong')
/** Whom the register shows as what they are: all but those shown wrongly and those not shown. */
function countRight({ counts, plan, menCounted }: Shard): void {
  for (let row = 0; row < plan.rows; row++) {
    const at = row * INDICATORS
    counts[at + RIGHT] =
      (row === 0 ? menCounted : 0) - counts[at + State.underage]! - counts[at + State.unrecorded]! - counts[at + WRONG]!
  }
}
