const oldestNode = 24

// Checked before anything else is loaded: on an older Node the database library ends the process without a word.
if (Number(process.versions.node.split('.')[0]) < oldestNode) {
  console.error(`Samenspel needs Node ${oldestNode} or newer; this is Node ${process.versions.node}.`)
  process.exit(1)
}
const { startProduction } = await import('./start.ts')
await startProduction()
