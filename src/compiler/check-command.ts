/** The door of `npm run check`: prints the check of the seeds folder and exits with its code. */
import { checkSeeds } from './check-seeds.ts'
import { folderName, readSeeds, seedsFolder } from './read-seeds.ts'

const root = process.cwd()
const folder = seedsFolder(root)
const { exitCode, report } = checkSeeds(await readSeeds(folder), folderName(root, folder))
const stream = exitCode === 0 ? process.stdout : process.stderr
stream.write(report)
process.exitCode = exitCode
