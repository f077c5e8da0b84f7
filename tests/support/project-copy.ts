/** A copy of the project to break on purpose. */
import { spawn } from 'node:child_process'
import { cp, mkdir, readdir, symlink, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { temporaryFolder } from './build-site.ts'

const leftOut = new Set(['.git', 'dist', 'node_modules', 'coverage'])

/**
 * Copies the project and links its packages one by one, so that caches inside `node_modules` stay
 * apart from the project's own.
 */
export async function copyProject() {
  const folder = await temporaryFolder()
  const packages = join(folder.path, 'node_modules')
  await mkdir(packages)
  const [entries, installed] = await Promise.all([readdir('.'), readdir('node_modules')])
  const isCopied = (path: string) => !leftOut.has(basename(path))
  const copied = entries.filter(isCopied)
  const linked = installed.filter((name) => name === '.bin' || !name.startsWith('.'))
  await Promise.all([
    ...copied.map((entry) =>
      cp(entry, join(folder.path, entry), {
        recursive: true,
        filter: isCopied,
      }),
    ),
    ...linked.map((name) =>
      symlink(join(process.cwd(), 'node_modules', name), join(packages, name)),
    ),
  ])
  return folder
}

/** Writes a file of the copy, with the folders it needs. */
export async function writeInto(folder: string, path: string, text: string) {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), text)
}

/** Runs a script of package.json in the folder to its end. */
export function runScript(folder: string, script: string, args: string[] = []) {
  const child = spawn('npm', ['run', '--silent', script, '--', ...args], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1' },
    shell: process.platform === 'win32',
  })
  let output = ''
  child.stdout.on('data', (chunk) => (output += String(chunk)))
  child.stderr.on('data', (chunk) => (output += String(chunk)))
  return new Promise<{ status: number | null; output: string }>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, output }))
  })
}
