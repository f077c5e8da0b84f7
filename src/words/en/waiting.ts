/** What stands where something is still to come, or did not come. */
export const loading = 'Loading …'
export const tryAgain = 'Try again'
