import { describe, expect, it } from 'vitest'
import { browserPaths, launchFirst, systemPaths, type Machine } from './browser.ts'

const ownPath = '/home/somebody/.cache/ms-playwright/chrome'
const debian = { isRoot: true, files: ['/etc/debian_version'] }

type Options = {
  files?: string[]
  commands?: Record<string, string>
  isRoot?: boolean
  env?: Machine['env']
}

/** A machine with these files, on which a command that is named succeeds and leaves its file. */
function aMachine({ files = [], commands = {}, isRoot = false, env = {} }: Options = {}) {
  const present = new Set(files)
  const said: string[] = []
  const ran: string[] = []
  const machine: Machine = {
    env,
    platform: 'linux',
    isRoot,
    playwrightPath: ownPath,
    exists: (path) => present.has(path),
    run: (command, args) => {
      const line = [command, ...args].join(' ')
      ran.push(line)
      const found = Object.entries(commands).find(([ending]) => line.endsWith(ending))
      if (found) present.add(found[1])
      return found !== undefined
    },
    say: (line) => said.push(line),
  }
  return { machine, said, ran }
}

const apt = { 'apt-get update': '', 'apt-get install -y chromium': '/usr/bin/chromium' }

describe('browserPaths', () => {
  it('begins with the browser that CHROME_PATH names', () => {
    const { machine, ran } = aMachine({
      env: { CHROME_PATH: '/opt/mine' },
      files: ['/opt/mine', '/usr/bin/chromium', ownPath],
    })
    expect([...browserPaths(machine)]).toEqual(['/opt/mine', '/usr/bin/chromium', ownPath])
    expect(ran).toEqual([])
  })

  it('says that CHROME_PATH names nothing and looks elsewhere', () => {
    const { machine, said } = aMachine({
      env: { CHROME_PATH: '/opt/gone' },
      files: ['/usr/bin/chromium', ownPath],
    })
    expect(browserPaths(machine).next().value).toBe('/usr/bin/chromium')
    expect(said).toEqual([expect.stringContaining('/opt/gone')])
  })

  it('finds a browser that is only on the PATH', () => {
    const { machine } = aMachine({
      env: { PATH: '/bin:/nix/bin' },
      files: ['/nix/bin/chromium', ownPath],
    })
    expect(browserPaths(machine).next().value).toBe('/nix/bin/chromium')
  })

  it('prefers Chrome to Chromium and Chromium to Edge', () => {
    const files = ['/usr/bin/microsoft-edge', '/usr/bin/chromium', '/usr/bin/google-chrome']
    const { machine } = aMachine({ files: [...files, ownPath] })
    expect([...browserPaths(machine)]).toEqual([...files.toReversed(), ownPath])
  })

  it("downloads Playwright's own only when the system has none, and says so", () => {
    const { machine, said, ran } = aMachine({
      commands: { 'install --no-shell chromium': ownPath },
    })
    expect(browserPaths(machine).next().value).toBe(ownPath)
    expect(ran).toHaveLength(1)
    expect(said).toEqual([expect.stringContaining('downloading')])
  })

  it("installs Debian's package as root when the download fails, and says so", () => {
    const { machine, said, ran } = aMachine({ ...debian, commands: apt })
    expect([...browserPaths(machine)]).toEqual(['/usr/bin/chromium'])
    expect(ran.slice(1)).toEqual(['apt-get update', 'apt-get install -y chromium'])
    expect(said.at(-1)).toContain('apt-get install')
  })

  it.each([
    ['without root', { ...debian, isRoot: false }],
    ['on another system', { isRoot: true }],
  ])('leaves the packages alone %s', (_, options) => {
    const { machine, ran } = aMachine({ ...options, commands: apt })
    expect([...browserPaths(machine)]).toEqual([])
    expect(ran.filter((line) => line.startsWith('apt-get'))).toEqual([])
  })
})

describe('launchFirst', () => {
  it('goes on to the next browser when one does not start', async () => {
    const { machine, said } = aMachine({ files: ['/usr/bin/chromium', ownPath] })
    const launch = async (path: string) =>
      path === ownPath ? 'a browser' : Promise.reject(new Error('needs snap\nand more'))
    await expect(launchFirst(machine, launch)).resolves.toBe('a browser')
    expect(said).toEqual(['/usr/bin/chromium does not start: Error: needs snap'])
  })

  it('fails with one sentence that names the remedy', async () => {
    const { machine } = aMachine()
    const failure = launchFirst(machine, async () => 'never')
    await expect(failure).rejects.toThrow(/^No browser to test with: .*CHROME_PATH.*\.$/)
  })
})

describe('systemPaths', () => {
  it('knows the places of macOS, for all users and for one', () => {
    const paths = systemPaths({ platform: 'darwin', env: { HOME: '/Users/a' } })
    expect(paths).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
    expect(paths).toContain('/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium')
  })

  it('knows the places of Windows, whichever folders it has', () => {
    const paths = systemPaths({ platform: 'win32', env: { PROGRAMFILES: String.raw`C:\Programs` } })
    expect(paths[0]).toBe(String.raw`C:\Programs\Google\Chrome\Application\chrome.exe`)
    expect(paths.at(-1)).toBe(String.raw`C:\Programs\Microsoft\Edge\Application\msedge.exe`)
  })
})
