import type { ProblemLog } from './problem-log.ts'
import type { Place } from './source-position.ts'

type Grounds = { basis: 'stated' | 'record' | 'inferred'; because?: string | undefined }

/** What a value rests on, as the corpus says it; reports an inference that gives no reason. */
export function toProvenance(
  { basis, because }: Grounds,
  what: string,
  place: Place,
  log: ProblemLog,
) {
  if (basis === 'inferred' && because === undefined) log.report('REASON_MISSING', place, { what })
  return { basis, because: because ?? null }
}

/** Reports an address that a browser would not open by http or https. */
export function checkAddress(address: string, place: Place, log: ProblemLog) {
  const protocol = URL.canParse(address) ? new URL(address).protocol : null
  if (protocol !== 'http:' && protocol !== 'https:')
    log.report('ADDRESS_NOT_HTTP', place, { address })
}

/** The zone where it exists, else UTC and a problem. */
export function checkZone(zone: string, place: Place, log: ProblemLog): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).format() && zone
  } catch {
    log.report('BAD_ZONE', place, { zone })
    return 'UTC'
  }
}

/** Reports a language tag that is not well formed. */
export function checkLanguage(language: string, place: Place, log: ProblemLog) {
  try {
    Intl.getCanonicalLocales(language)
  } catch {
    log.report('BAD_LANGUAGE', place, { language })
  }
}
