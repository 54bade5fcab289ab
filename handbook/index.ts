/** The room's door for Node: the documentation as pages. */
export { buildHandbook, pathsIn, type HandbookOptions } from './build.ts'
