/** The dev server as `npm run dev` starts it, in a process of its own. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Serves the seeds of a folder on a free port; `close` ends when the server has. */
export async function serveDevelopment(seeds: string) {
  const { NODE_ENV: _, VITEST: __, ...env } = process.env
  const child = spawn(process.execPath, ['node_modules/vite/bin/vite.js', '--host', '127.0.0.1'], {
    env: { ...env, NO_COLOR: '1', PORT: '0', SEEDS: seeds },
  })
  let output = ''
  const address = await new Promise<string>((resolve, reject) => {
    const read = (chunk: unknown) => {
      output += String(chunk)
      const found = /http:\/\/\S+\/(?=\s)/.exec(output)
      if (found) resolve(found[0])
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.on('close', () => reject(new Error(`The dev server does not start.\n${output}`)))
  })
  const close = async () => {
    const closed = once(child, 'close')
    child.kill()
    await closed
  }
  return { address, close }
}
