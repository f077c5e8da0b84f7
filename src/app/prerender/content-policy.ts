/**
 * What a page may load and run: its own files and nothing else. Hosts send it as a header too
 * (`public/_headers`); two policies must both allow a thing, so they are the same.
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types visit-timeline-sw',
].join('; ')
