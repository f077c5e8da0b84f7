/** The language itself, which the texts do not say. */

/** For the names that browsers have in many languages: of weekdays and months. */
export const locale = 'en'
/** Where lines begin. */
export const direction: 'ltr' | 'rtl' = 'ltr'
