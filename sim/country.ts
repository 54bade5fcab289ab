/** All offices of the country. */
import { clearShard, shardFor, startDay, type Shard } from './shard.ts'
import { liveDay, settle } from './stages/index.ts'
import type { Plan } from './plan.ts'

/** Lives one office from the first day to the last; its counts are in `shard.counts` afterwards. */
export function liveOffice(shard: Shard, office: number): void {
  clearShard(shard, office)
  startDay(shard, 0)
  settle(shard)
  for (let t = 0; t < shard.plan.days; t++) {
    startDay(shard, t)
    liveDay(shard)
  }
}
export { shardFor, type Plan }
