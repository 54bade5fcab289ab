// The first thing that every way in asks: what comes after may use what another Node does not have. As `engines` in package.json.
const [major, minor] = process.versions.node.split('.').map(Number)
const least = { 20: 19, 22: 12 }[major] ?? (major > 22 ? 0 : Infinity)
if (minor < least) {
  console.error(`draftlight: Node ${process.versions.node} does not fit. Expected 20.19, or 22.12 or newer.`)
  process.exit(2)
}
