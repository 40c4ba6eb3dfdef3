/** Each entry of the tables of networks acts: a sample made from it, cleaned by the tool, comes out as it should. */
import {createRequire} from 'node:module'
import {describe, expect, it} from 'vitest'
import {
  adAttributes,
  adClassTokens,
  adElementNames,
  adHostExceptions,
  adHosts,
  adIdPatterns,
  adScriptPatterns
} from '../../../src/facts/networks/ad-slots.js'
import {
  affiliateHostPatterns,
  affiliateMarkers,
  affiliateNetworks,
  affiliatePaths
} from '../../../src/facts/networks/affiliate-networks.js'
import {beaconPaths, collectorHosts} from '../../../src/facts/networks/collectors.js'
import {embedHosts} from '../../../src/facts/networks/embed-hosts.js'
import {redirectors} from '../../../src/facts/networks/redirectors.js'
import {
  globalParameters,
  hostParameters,
  neverStrip,
  trackingFragments
} from '../../../src/facts/networks/tracking-parameters.js'
import type {Preset} from '../../../src/index.js'
import {clean} from '../../../src/index.js'
import {sampleOf} from '../sample-of.js'

const {getEntity} = createRequire(import.meta.url)('third-party-web/nostats-subset') as {
  getEntity: (url: string) => {categories: string[]} | undefined
}

const target = 'target.example.com/page'
const targets = [
  `https://${target}`,
  encodeURIComponent(`https://${target}`),
  target,
  'https-3A__target.example.com_page'
]

/** An article of two paragraphs around `block`. */
function article(block: string): string {
  return `# Baking bread\n\nFlour, water and salt make a dough in a few minutes.\n\n${block}\n\nLet it rest until morning, then bake it hot.\n`
}

async function cleaned(block: string, preset: Preset): Promise<{text: string; rules: string[]}> {
  const {markdown, edits} = await clean(article(block), {format: 'markdown', preset})
  return {text: markdown, rules: edits.map(({rule}) => rule)}
}

/** Where a link of the article leads afterwards; undefined where it is a link no more. */
async function addressAfter(address: string, preset: Preset): Promise<string | undefined> {
  const {text} = await cleaned(`The flour is [a fine one](${address}) from the mill.`, preset)
  expect(text).toContain('a fine one')
  return /\[a fine one\]\((.*)\) from the mill/.exec(text)?.[1]
}

const isTarget = (address: string | undefined) =>
  /^https?:\/\/target\.example\.com\/page$/.test(address ?? '')

async function unwraps(address: string): Promise<boolean> {
  return isTarget(await addressAfter(address, 'authored'))
}

/** Whether nothing is left of the block, by one of these rules. */
async function isRemoved(block: string, preset: Preset, ...rules: readonly string[]): Promise<boolean> {
  const result = await cleaned(block, preset)
  return (
    !result.text.includes('example-sample') &&
    result.text.length < article('').length + 2 &&
    rules.some((rule) => result.rules.includes(rule))
  )
}

const anyHost = (host: string) => host.replace(/\.\*$/, '.com')
const nameOf = (fact: string | RegExp) => (typeof fact === 'string' ? fact : sampleOf(fact))
/** A path of a pattern that may be anchored or not. */
const pathOf = (pattern: RegExp, group?: string) =>
  sampleOf(pattern, {group})
    .replace(/^(?!\/)/, '/')
    .replace(/\?$/, '?x=1')

describe('redirectors', () => {
  it.each(
    redirectors.map((fact) => [`${fact.host} ${fact.path?.source ?? ''} ${fact.params}`, fact] as const)
  )('unwraps %s', async (_, {host, path, params}) => {
    const base = `https://${anyHost(host)}`
    const start = path ? pathOf(path) : '/'
    const addresses =
      params === 'path'
        ? ['', '/', '//', '?'].map((sign) => `${base}${start}${sign}https://${target}`)
        : params instanceof RegExp
          ? targets.flatMap((group) => samples(params, group).map((sample) => base + sample))
          : []
    if (typeof params !== 'string' && !(params instanceof RegExp)) {
      for (const name of params) expect(await unwraps(`${base}${start}?x=1&${name}=${targets[1]}`)).toBe(true)
    } else expect(await Promise.all(addresses.map(unwraps))).toContain(true)
  })
})

/** The sample, or none where the group does not fit. */
function samples(pattern: RegExp, group: string): string[] {
  try {
    return [pathOf(pattern, group)]
  } catch {
    return []
  }
}

describe('tracking parameters', () => {
  it.each(globalParameters.map((fact) => [nameOf(fact)]))('drops %s on any host', async (name) => {
    expect(await addressAfter(`https://www.example.com/page?id=7&${name}=abc`, 'authored')).toBe(
      'https://www.example.com/page?id=7'
    )
  })

  it.each(
    hostParameters.flatMap(({host, parameters}) => parameters.map((fact) => [host, nameOf(fact)]))
  )('drops on %s: %s', async (host, name) => {
    const page = `https://www.${anyHost(host!)}/page?keep=7`
    expect(await addressAfter(`${page}&${name}=abc`, 'authored')).toBe(page)
  })

  it.each(
    hostParameters.flatMap(({host, paths = []}) => paths.map(({pattern}) => [host, pattern] as const))
  )('drops from paths of %s: %s', async (host, pattern) => {
    const page = `https://www.${anyHost(host)}/page`
    expect(await addressAfter(page + sampleOf(pattern).replace(/^(?!\/)/, '/'), 'authored')).toMatch(
      /\/page(?:\/exec\/obidos\/ASIN\/\w{10})?$/
    )
  })

  it.each(
    trackingFragments.map((pattern) => [sampleOf(pattern)])
  )('drops the fragment %s', async (fragment) => {
    expect(await addressAfter(`https://www.example.com/page${fragment}`, 'authored')).toBe(
      'https://www.example.com/page'
    )
  })

  it.each(neverStrip.map((fact) => [nameOf(fact)]))('leaves an address with %s', async (name) => {
    const address = `https://www.example.com/page?utm_source=abc&${name}=7`
    expect(await addressAfter(address, 'scraped')).toBe(address)
  })
})

describe('affiliate networks', () => {
  it.each(
    affiliateNetworks.flatMap(({clickHosts, clickPath}) =>
      clickHosts.map((host) => [host, clickPath ? pathOf(clickPath) : '/q1w2e3?x=1'] as const)
    )
  )('unlinks %s%s', async (host, path) => {
    expect(await addressAfter(`https://${host}${path}`, 'scraped')).toBeUndefined()
  })

  it.each(
    affiliateNetworks.flatMap(({clickHosts, clickPath}) =>
      clickPath ? clickHosts.map((host) => [host]) : []
    )
  )('leaves pages of %s about itself', async (host) => {
    expect(await addressAfter(`https://${host}/about-us`, 'scraped')).toBe(`https://${host}/about-us`)
  })

  it.each(
    affiliateNetworks.flatMap(({clickHosts, clickPath, target: names = []}) =>
      clickHosts.flatMap((host) =>
        names.map((name) => [host, name, clickPath ? pathOf(clickPath) : '/go?x=1'] as const)
      )
    )
  )('unwraps %s by %s', async (host, name, path) => {
    expect(
      await unwraps(`https://${host}${path}${path.includes('?') ? '&' : '?'}${name}=${targets[1]}`)
    ).toBe(true)
  })

  it.each(
    affiliateNetworks.flatMap(({clickHosts, targetPattern}) =>
      targetPattern ? clickHosts.map((host) => [host, pathOf(targetPattern, targets[0])] as const) : []
    )
  )('unwraps %s%s', async (host, path) => {
    expect(await unwraps(`https://${host}${path}`)).toBe(true)
  })

  it.each(
    affiliateNetworks.flatMap(({creativeHosts = []}) => creativeHosts.map((host) => [host]))
  )('removes a banner of %s', async (host) => {
    expect(await isRemoved(`![example-sample](https://${host}/b/1)`, 'authored', 'affiliate-ad')).toBe(true)
    expect(
      await isRemoved(`<iframe src="https://${host}/example-sample"></iframe>`, 'authored', 'affiliate-ad')
    ).toBe(true)
  })

  it.each(
    affiliateNetworks.flatMap(({pixelHosts = []}) => pixelHosts.map((host) => [host]))
  )('removes a beacon of %s', async (host) => {
    expect(await isRemoved(`![](https://${host}/example-sample)`, 'authored', 'tracking-pixel')).toBe(true)
  })

  it.each(affiliateHostPatterns.map(({pattern}) => [sampleOf(pattern)]))('unlinks %s', async (host) => {
    expect(await addressAfter(`https://${host}/q1w2e3`, 'scraped')).toBeUndefined()
  })

  it.each(
    affiliatePaths.map(({pattern, kind}) => [kind, pathOf(pattern)] as const)
  )('takes for a %s of any host: %s', async (kind, path) => {
    const address = `https://shop.example.net${path}`
    if (kind === 'click') expect(await addressAfter(address, 'scraped')).toBeUndefined()
    else if (kind === 'pixel')
      expect(await isRemoved(`![](${address})`, 'authored', 'tracking-pixel')).toBe(true)
    else expect(await isRemoved(`![example-sample](${address})`, 'authored', 'affiliate-ad')).toBe(true)
  })

  it.each(
    affiliatePaths.flatMap(({pattern, target: names = []}) =>
      names.map((name) => [pathOf(pattern), name] as const)
    )
  )('unwraps on any host %s by %s', async (path, name) => {
    const sign = path.includes('?') ? '&' : '?'
    expect(await unwraps(`https://shop.example.net${path}${sign}${name}=${targets[1]}`)).toBe(true)
  })

  it.each(
    affiliatePaths.flatMap(({pattern, targetPattern}) =>
      targetPattern ? [[pattern, targetPattern] as const] : []
    )
  )('unwraps on any host %s', async (pattern, place) => {
    const address = [pathOf(place, targets[0]), pathOf(pattern) + pathOf(place, targets[0])].find(
      (path) => pattern.test(path) && place.test(path)
    )
    expect(await unwraps(`https://shop.example.net${address}`)).toBe(true)
  })

  it.each(
    affiliateMarkers.map(({name, open, close}) => [name, sampleOf(open), sampleOf(close)])
  )('removes a region between markers of %s', async (_, open, close) => {
    const block = `<!-- ${open} -->\n<div><a href="https://shop.example.net/example-sample"><img src="https://shop.example.net/b.png"></a></div>\n<!-- ${close} -->`
    expect(await isRemoved(block, 'authored', 'affiliate-ad')).toBe(true)
  })
})

describe('collectors', () => {
  it.each(
    collectorHosts.map(({host = 'www.example.com', path}) => [host, path ? pathOf(path) : '/1'])
  )('removes a picture from %s%s', async (host, path) => {
    expect(await isRemoved(`![](https://${host}${path})`, 'authored', 'tracking-pixel')).toBe(true)
  })

  it.each(
    beaconPaths.map((pattern) => [pathOf(pattern)])
  )('removes a picture %s with an id', async (path) => {
    const sign = path.includes('?') ? '&' : '?'
    expect(
      await isRemoved(`![](https://www.example.com${path}${sign}id=8f14e45f)`, 'scraped', 'tracking-pixel')
    ).toBe(true)
  })
})

describe('ad hosts', () => {
  it.each(adHosts.map((host) => [host]))('removes frames and scripts of %s', async (host) => {
    expect(
      await isRemoved(
        `<iframe src="https://${host}/example-sample"></iframe>`,
        'authored',
        'display-ad',
        'affiliate-ad'
      )
    ).toBe(true)
    expect(
      await isRemoved(`<script src="https://${host}/example-sample.js"></script>`, 'authored', 'display-ad')
    ).toBe(true)
  })

  it.each(adHostExceptions.map((host) => [host]))('leaves %s, which third-party-web lists', async (host) => {
    const categories = ['', 'www.', 'x.'].flatMap(
      (part) => getEntity(`https://${part}${host}/`)?.categories ?? []
    )
    expect(categories).toEqual(expect.arrayContaining([expect.stringMatching(/^(?:ad|analytics)$/)]))
    expect((await cleaned(`<iframe src="https://${host}/poll/1"></iframe>`, 'authored')).rules).toEqual([])
    expect((await cleaned(`![](https://www.${host}/chart)`, 'scraped')).rules).toEqual([])
  })

  it('lists no host below another of its list', () => {
    for (const hosts of [adHosts, embedHosts])
      expect(hosts.filter((host) => hosts.some((other) => host.endsWith('.' + other)))).toEqual([])
  })

  it.each(embedHosts.map((host) => [host]))('keeps a frame of %s', async (host) => {
    expect((await cleaned(`<iframe src="https://${host}/embed/1"></iframe>`, 'scraped')).text).toContain(
      `https://${host}/embed/1`
    )
  })
})

describe('ad slots', () => {
  it.each(adElementNames.map((name) => [name]))('removes <%s>', async (name) => {
    expect(await isRemoved(`<${name} width="1">example-sample</${name}>`, 'authored', 'display-ad')).toBe(
      true
    )
  })

  it.each(adClassTokens.map(({token}) => [token]))('removes class %s', async (token) => {
    expect(await isRemoved(`<div class="x ${token}">example-sample</div>`, 'authored', 'display-ad')).toBe(
      true
    )
  })

  it.each(adIdPatterns.map(({pattern}) => [sampleOf(pattern)]))('removes id %s', async (id) => {
    expect(await isRemoved(`<div id="${id}">example-sample</div>`, 'authored', 'display-ad')).toBe(true)
  })

  it.each(
    adAttributes.map(({attribute, value}) => [attribute, value ? sampleOf(value) : 'x'])
  )('removes %s="%s"', async (attribute, value) => {
    expect(
      await isRemoved(`<div ${attribute}="${value}">example-sample</div>`, 'authored', 'display-ad')
    ).toBe(true)
  })

  it.each(adScriptPatterns.map(({pattern}) => [sampleOf(pattern)]))('removes the script %s', async (code) => {
    expect(await isRemoved(`<script>${code}</script>`, 'authored', 'display-ad')).toBe(true)
  })
})
