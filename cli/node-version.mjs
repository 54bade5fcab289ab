// The first thing that every way in asks: what comes after may use what an older Node does not have.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`draftlight: Node ${process.versions.node} is too old. Expected 20.19 or newer.`)
  process.exit(2)
}
