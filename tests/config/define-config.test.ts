/** What those import who write their configuration as code. */
import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import type {z} from 'zod'
import {type Config, type ConfigOverride, defineConfig} from '../../src/config/define-config.js'
import {configSchema} from '../../src/config/schema.js'

type Written = z.input<typeof configSchema>

describe('the type Config', () => {
  it('has the keys of the schema, and takes whatever the schema takes', () => {
    // Checked by the compiler: each line is an error where a key is missing on one side.
    const keys = (key: keyof Config): keyof Written => key
    const overrideKeys = (key: keyof ConfigOverride): keyof NonNullable<Written['overrides']>[number] => key
    const typed = (written: Written): Config => written
    expect([keys('jobs'), overrideKeys('files'), typed({jobs: 1})]).toEqual(['jobs', 'files', {jobs: 1}])
  })
})

describe('defineConfig', () => {
  it('gives the configuration back', () => {
    const config = {
      preset: 'strict',
      rules: {'tracking-pixel': {state: 'certain', maxSize: 3}, boilerplate: false},
      plugins: ['rehype-own', ['./own.mjs', {deep: true}], () => () => undefined],
      overrides: [{files: ['legacy/**'], enable: ['custom/promo']}]
    } as const
    expect(defineConfig(config)).toBe(config)
    expect(configSchema.safeParse(config).success).toBe(true)
  })

  it('is clean-articles/config, which loads nothing', async () => {
    // By the package's own name, as its users have it: a variable, since the compiler would want it built.
    const name = 'clean-articles/config'
    const module = (await import(name)) as {defineConfig: typeof defineConfig}
    expect(Object.keys(module)).toEqual(['defineConfig'])
    const built = readFileSync(new URL('../../dist/config/define-config.js', import.meta.url), 'utf8')
    expect(built).not.toMatch(/^\s*(?:import|export .* from)\b/m)
  })
})
