import { defineConfig } from 'vitest/config'
import react from '@vitejs/plugin-react'

const chosenPort = process.env['PORT'] ? { port: Number(process.env['PORT']) } : {}

export default defineConfig({
  base: './',
  plugins: [react()],
  server: { ...chosenPort, strictPort: true },
  preview: { ...chosenPort, strictPort: true },
  test: {
    env: { TZ: 'UTC' },
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.ts'], environment: 'node' },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          include: ['tests/**/*.test.tsx'],
          environment: 'happy-dom',
          setupFiles: 'tests/support/dom-setup.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.ts'],
          environment: 'node',
          globalSetup: 'tests/support/serve-site.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
