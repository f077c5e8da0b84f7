import type { Visit } from '#model/corpus.ts'
import { checkAddress, checkLanguage, checkZone } from './check-values.ts'
import { checkSchema } from './check-schema.ts'
import { readDating } from './dating.ts'
import { parseYaml } from './parse-yaml.ts'
import type { ProblemLog } from './problem-log.ts'
import type { References } from './references.ts'
import { visitSeed } from './seed-schema.ts'

/** The visit; null, and problems, where its file is missing or cannot be read as a whole. */
export function readVisit(
  source: string | null,
  references: References,
  log: ProblemLog,
): Omit<Visit, 'clock'> | null {
  const yaml = source === null ? null : parseYaml('visit.yaml', source, log)
  const seed = yaml && checkSchema(yaml, visitSeed, log)
  if (seed === null) return null
  const { title, description, principal, language, updated, contact, span, zone_name } = seed.value
  references.check('person', principal, seed.at('principal'))
  if (contact !== null) checkAddress(contact, seed.at('contact'), log)
  checkLanguage(language, seed.at('language'), log)
  const zone = checkZone(seed.value.zone, seed.at('zone'), log)
  const day = readDating(updated, zone, seed.at('updated'), log)
  if (day !== null && day.precision !== 'day') {
    log.report('BAD_DATE', seed.at('updated'), { when: updated, reason: 'a single day is wanted' })
  }
  const dating = readDating(span, zone, seed.at('span'), log)
  const from = dating?.earliest ?? ''
  const to = dating?.latest ?? ''
  if (dating !== null && (from === '' || to === ''))
    log.report('BAD_SPAN', seed.at('span'), { span })
  const about = { title, description, principal, language, updated, contact }
  return { ...about, from, to, zone, zoneName: zone_name }
}
