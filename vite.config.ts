import { defineConfig } from 'vitest/config'
import react from '@vitejs/plugin-react'

export default defineConfig({
  base: './',
  plugins: [react()],
  preview: { port: Number(process.env['PORT'] ?? 4173), strictPort: true },
})
