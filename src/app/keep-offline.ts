/** Keeps the page for when there is no network. */

type ScriptPolicy = { createScriptURL: (address: string) => string }
type TrustedTypes = {
  createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy
}

const isTrustedTypes = (value: unknown): value is TrustedTypes =>
  typeof value === 'object' && value !== null && 'createPolicy' in value

/** The one address that the policy of the page lets through as a script of its own. */
const trust = (address: string): string => {
  const types: unknown = Reflect.get(window, 'trustedTypes')
  if (!isTrustedTypes(types)) return address
  const policy = types.createPolicy('visit-timeline-sw', {
    createScriptURL: (asked) => {
      if (asked !== address) throw new TypeError(`${asked} is no script of this page.`)
      return asked
    },
  })
  return policy.createScriptURL(address)
}

/**
 * Registers the service worker of the site at `root`, an absolute address. Not for a frame, where it would
 * be kept for a page of others. Rejects where the browser refuses, as in a private window.
 */
export const keepOffline = async (root: string): Promise<void> => {
  if (!window.isSecureContext || !('serviceWorker' in navigator)) return
  await navigator.serviceWorker.register(trust(`${root}sw.js`), { scope: root })
}
