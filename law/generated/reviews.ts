// Generated from reviews.yaml by `npm run generate`. Change that file, not this one.
import type { Review } from '../review/review.ts'
export const reviews: readonly Review[] = [
]
