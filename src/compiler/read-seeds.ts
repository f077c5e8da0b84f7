import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { SeedFiles } from './seed-files.ts'

/** The seeds folder that is built: `SEEDS` in the environment, else "seeds"; below `root`, absolute. */
export function seedsFolder(root: string): string {
  return path.resolve(root, process.env['SEEDS'] ?? 'seeds')
}

/** All files below a folder by their path in it, with "/"; none where there is no such folder. */
export async function readSeeds(folder: string): Promise<SeedFiles> {
  const entries = await listFiles(folder)
  const files = await Promise.all(
    entries.map(async (file) => [nameIn(folder, file), await readFile(file)] as const),
  )
  return new Map(files)
}

async function listFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

/** What a folder is called in reports: its path below `root`, or all of it where it lies elsewhere. */
export function folderName(root: string, folder: string): string {
  const name = nameIn(root, folder)
  return name.startsWith('..') ? folder : name
}

/** The path of a file as seeds name it: below the folder, with "/" on every platform. */
function nameIn(folder: string, file: string): string {
  return path.relative(folder, file).split(path.sep).join('/')
}
