/** Leaves out of what is built the curves of d3-ease that nothing moves by. */
import type { Plugin } from 'vite'

/**
 * Says of the functions that make curves, each called where it is written, that they do nothing else: d3
 * does not say so, and a call without a name cannot be named among those that do not.
 */
export const easingPlugin = (): Plugin => ({
  name: 'easing',
  apply: 'build',
  transform: {
    filter: { id: /d3-ease/ },
    handler: (code) => code.replaceAll('= (function', '= /* @__PURE__ */ (function'),
  },
})
