// Generated from reviews.yaml by `npm run generate`. Change that file, not this one.
import type { Review } from '../review/review.ts'
/** What reviewers have said; those whose content has changed since no longer count. */
export const reviews: readonly Review[] = [
]
