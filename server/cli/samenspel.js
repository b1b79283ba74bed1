// Plain JavaScript, so that an older Node gets a sentence in place of a syntax error.
const oldestNode = 24
if (Number(process.versions.node.split('.')[0]) < oldestNode) {
  console.error(`Samenspel needs Node ${oldestNode} or newer; this is Node ${process.versions.node}.`)
  process.exit(1)
}
const { run } = await import('./run.ts')
process.exitCode = await run(process.argv.slice(2))
