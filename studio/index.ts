// The room's door for Node. The page itself starts in index.html.
export { story as storyInEnglish } from './messages/en/story.ts'
export { buildPage, pageIsFresh } from './build.ts'
export { licencesOf } from './licences.ts'
export { headersFile, policy } from './policy.ts'
export { servePage } from './serve.ts'
