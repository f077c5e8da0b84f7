/** Programs of the system that a test needs. */
import { spawnSync } from 'node:child_process'

const has = (command: string) => spawnSync(command, ['-v']).error === undefined

/** Throws one sentence with the remedy where there is no such program and none can be installed. */
export const wantCommand = (command: string, inPackage: string): void => {
  const run = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  if (!has(command) && process.getuid?.() === 0)
    void (run('update') && run('install', '-y', inPackage))
  if (!has(command))
    throw new Error(`No ${command} to test with: install the package "${inPackage}".`)
}
