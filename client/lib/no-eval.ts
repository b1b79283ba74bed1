// Zod tries to compile its schemas unless it is told not to, and the page's policy reports each try. Schemas are made
// while their modules load, so this stands where zod looks for its settings before zod itself is loaded.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } })
