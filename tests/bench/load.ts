/** How the built site loads beside two peers and beside the same page without scripts. */
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../support/browser.ts'
import { buildSite, temporaryFolder } from '../support/build-site.ts'
import { measureControls } from './load-controls.ts'
import type { LoadFigures } from './load-measure.ts'
import { measureLoad } from './load-measure.ts'
import type { SiteFiles } from './load-pages.ts'
import { readPages } from './load-pages.ts'
import type { Loads, Presses } from './load-report.ts'
import { servePages } from './load-server.ts'
import { loadSubjects } from './load-subjects.ts'

const readBuilt = async (): Promise<SiteFiles> => {
  const folder = await temporaryFolder()
  try {
    const { status, output } = await buildSite({ outDir: folder.path })
    if (status !== 0) throw new Error(`The site does not build.\n${output}`)
    return await readPages(folder.path)
  } finally {
    await folder.remove()
  }
}

/** Somebody who has a page of their own. */
const somebody = (files: SiteFiles): string => {
  const page = [...files.keys()].find((path) => /^person\/[^/]+\/index\.html$/.test(path))
  if (page === undefined) throw new Error('Nobody has a page of their own.')
  return page.split('/')[1] ?? ''
}

/** Pages take turns, so that what else the machine does meets them all alike. */
const measureRounds = async (browser: Browser, site: string, person: string, rounds: number) => {
  const subjects = loadSubjects(person)
  const loads = new Map<string, LoadFigures[]>(subjects.map(({ name }) => [name, []]))
  const presses: ReadonlyMap<string, number>[] = []
  for (let round = 0; round < rounds; round += 1) {
    for (const subject of subjects) {
      // One at a time: two pages at once would compete for the processor.
      // oxlint-disable-next-line no-await-in-loop
      loads.get(subject.name)?.push(await measureLoad(browser, site, subject))
    }
    // oxlint-disable-next-line no-await-in-loop
    presses.push(await measureControls(browser, site))
  }
  return { loads, presses }
}

/** Measures each page as often as is asked for. */
export const measureLoads = async (rounds: number): Promise<{ loads: Loads; presses: Presses }> => {
  const files = await readBuilt()
  const { address, close } = await servePages(files)
  const browser = await launchBrowser()
  try {
    return await measureRounds(browser, address, somebody(files), rounds)
  } finally {
    await browser.close()
    await close()
  }
}
