/** Runs a TypeScript file of the project, on every Node that Vite knows: `node .config/run.js FILE …` */
import { resolve } from 'node:path'
import { argv } from 'node:process'
import { runnerImport } from 'vite'

await runnerImport(resolve(argv[2]), { configFile: false, logLevel: 'error' })
