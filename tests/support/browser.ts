/**
 * Finds a browser for the real-browser tests, so that they run on any machine with Node and are never
 * skipped: the one that CHROME_PATH names, then what the system has, then Playwright's own download,
 * then Debian's package. A browser that is there but does not start counts as not found.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium } from 'playwright-core'

/** What the search asks of the machine it runs on. */
export type Machine = {
  env: Readonly<Record<string, string | undefined>>
  platform: string
  isRoot: boolean
  /** Where Playwright keeps its own download, whether or not it is there yet. */
  playwrightPath: string
  exists: (path: string) => boolean
  /** Runs a command to its end; true if it succeeded. */
  run: (command: string, args: string[]) => boolean
  say: (line: string) => void
}

/** Keeps Chromium from opening connections of its own, and from needing a graphics card. */
const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const linuxNames = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
]
const linuxFolders = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome']
const macNames = ['Google Chrome', 'Chromium', 'Microsoft Edge']
const windowsPrograms = [
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Chromium\Application\chrome.exe`,
  String.raw`Microsoft\Edge\Application\msedge.exe`,
]
const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']

/** The usual places of Chrome, Chromium and Edge on this platform, in order of preference. */
export function systemPaths({ platform, env }: Pick<Machine, 'platform' | 'env'>): string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', `${env['HOME'] ?? ''}/Applications`]
    return macNames.flatMap((name) =>
      folders.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    )
  }
  if (platform === 'win32') {
    const folders = windowsFolders.flatMap((name) => env[name] ?? [])
    return windowsPrograms.flatMap((program) => folders.map((folder) => `${folder}\\${program}`))
  }
  const folders = new Set([...(env['PATH'] ?? '').split(':').filter(Boolean), ...linuxFolders])
  return linuxNames.flatMap((name) => [...folders].map((folder) => `${folder}/${name}`))
}

/** Paths of browsers, best first. Lazy: what has to be downloaded is only when asked for. */
export function* browserPaths(machine: Machine): Generator<string> {
  const { env, exists, run, say, playwrightPath } = machine
  const chosen = env['CHROME_PATH']
  if (chosen && exists(chosen)) yield chosen
  else if (chosen) say(`CHROME_PATH names ${chosen}, where there is no file; looking elsewhere.`)

  yield* systemPaths(machine).filter(exists)

  if (!exists(playwrightPath)) {
    say("No browser of this machine serves: downloading Playwright's own Chromium.")
    const cli = createRequire(import.meta.url).resolve('playwright-core/package.json')
    run(process.execPath, [
      cli.replace('package.json', 'cli.js'),
      'install',
      '--no-shell',
      'chromium',
    ])
  }
  if (exists(playwrightPath)) yield playwrightPath
  else say('The download failed.')

  if (machine.isRoot && exists('/etc/debian_version')) {
    say('Installing Chromium: apt-get update && apt-get install -y chromium')
    if (run('apt-get', ['update']) && run('apt-get', ['install', '-y', 'chromium']))
      yield '/usr/bin/chromium'
    else say('The installation failed.')
  }
}

/** The first browser that starts. Throws one sentence with the remedy when none does. */
export async function launchFirst<Browser>(
  machine: Machine,
  launch: (executablePath: string) => Promise<Browser>,
): Promise<Browser> {
  for (const path of browserPaths(machine)) {
    try {
      return await launch(path)
    } catch (error) {
      machine.say(`${path} does not start: ${String(error).split('\n', 1)[0]}`)
    }
  }
  const error = new Error(
    'No browser to test with: install Chrome, Chromium or Edge, or set CHROME_PATH to one.',
  )
  // The sentence holds the remedy; a stack would bury it.
  error.stack = ''
  throw error
}

const thisMachine: Machine = {
  env: process.env,
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  playwrightPath: chromium.executablePath(),
  exists: existsSync,
  run: (command, args) =>
    spawnSync(command, args, {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0,
  say: (line) => void process.stderr.write(`${line}\n`),
}

/** Starts the browser that the test files of a run share; each connects to its `wsEndpoint()`. */
export const launchBrowserServer = () =>
  launchFirst(thisMachine, (executablePath) =>
    chromium.launchServer({ executablePath, args: launchArguments }),
  )

/** Starts a browser for a script of its own. */
export const launchBrowser = () =>
  launchFirst(thisMachine, (executablePath) =>
    chromium.launch({ executablePath, args: launchArguments }),
  )
