// Generated from acts.yaml by `npm run generate`. Change that file, not this one.
import type { Moving } from '../read-to.ts'
export const readTo = {"day":"2026-03-10"} as const
/** What was known to be changing on the day to which the law was read. */
export const moving = [
  {"id":"suspension-on-appeal","since":"2026-03-10","knownTo":"2026-03-15","sources":["S25","S177"],"rules":[],"reading":{"switch":"SW-BILL-2026","asRead":"off","changed":"on"}},
  {"id":"loss-of-citizenship","since":"2025-07","knownTo":"2026-02-02","sources":["S96","S178"],"rules":["register/citizenship-at-risk"]},
  {"id":"register-acts","since":"2025-11-13","sources":["S166"],"rules":["register/extract","data-sharing/due"]},
] as const satisfies readonly Moving[]
