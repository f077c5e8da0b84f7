/** Once per run: the built site at an address of its own, and one browser that all test files share. */
import type { TestProject } from 'vitest/node'
import { launchBrowserServer } from './browser.ts'
import { buildAndServe } from './build-site.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built site, ending with a slash. */
    site: string
    /** Where its files lie. */
    folder: string
    /** Where a test file connects to the browser. */
    browser: string
  }
}

export async function setup(project: TestProject) {
  const site = await buildAndServe()
  const browser = await launchBrowserServer().catch(async (error: unknown) => {
    // A server left open would keep the run from ending.
    await site.close()
    throw error
  })
  project.provide('site', site.address)
  project.provide('folder', site.folder)
  project.provide('browser', browser.wsEndpoint())
  return async () => {
    await Promise.all([browser.close(), site.close()])
  }
}
