// Generated from acts.yaml by `npm run generate`. Change that file, not this one.
import type { Moving } from '../read-to.ts'
export const readTo = {"day":"2026-03-10"} as const
export const moving = [
  {"id":"suspension-on-appeal","title":"A bill that ends the automatic suspension of a call-up decision on appeal to a court","since":"2026-03-10","knownTo":"2026-03-15","note":"Still a bill on 15 March 2026. Nothing later was seen, neither a vote nor a signature.","sources":["S25","S177"],"rules":[],"reading":{"switch":"SW-BILL-2026","asRead":"off","changed":"on"}},
  {"id":"loss-of-citizenship","title":"A bill on how citizenship ends for naturalised men who do not register for military service","since":"2025-07","knownTo":"2026-02-02","note":"A committee was for a first reading on 28 January 2026; an updated text was reported on 2 February. Nothing later was seen.","sources":["S96","S178"],"rules":["register/citizenship-at-risk"]},
  {"id":"register-acts","title":"Further acts on the registers and on the data that feed them","since":"2025-11-13","note":"Drafts of by-laws to the year-round law were reported; whether they were adopted was not seen.","sources":["S166"],"rules":["register/extract","data-sharing/due"]},
] as const satisfies readonly Moving[]
