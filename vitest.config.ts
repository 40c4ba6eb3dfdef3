import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/global-setup.ts'],
    // The workers of a run load the whole parser, on a busy machine several at a time.
    testTimeout: 30_000
  }
})
