/** The language itself, which the texts do not say. */

/** Where lines begin. */
export const direction: 'ltr' | 'rtl' = 'ltr'
