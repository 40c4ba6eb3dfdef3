import {describe, expect, it} from 'vitest'
import {beaconPaths, collectorHosts} from '../../../src/facts/networks/collectors.js'

function collectorOf(host: string, path: string): string | undefined {
  return collectorHosts.find(
    (fact) =>
      (!fact.host || host === fact.host || host.endsWith('.' + fact.host)) &&
      (!fact.path || fact.path.test(path)) &&
      (fact.host !== undefined || fact.path !== undefined)
  )?.name
}

describe('collectorHosts', () => {
  it('has a host or a path in every entry, and none twice', () => {
    const keys = collectorHosts.map(({host, path}) => `${host} ${path?.source}`)
    expect(new Set(keys).size).toBe(keys.length)
    for (const {host, path} of collectorHosts) {
      expect(host ?? path).toBeDefined()
      if (host) expect(host).toMatch(/^(?!www\.)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/)
      if (path) expect(path.source).toMatch(/^\^/)
    }
  })

  it.each([
    ['medium.com', '/_/stat?event=post.clientViewed', 'Medium'],
    ['feeds.feedburner.com', '/~r/example/~4/abc', 'FeedBurner'],
    ['pixel.wp.com', '/b.gif?host=example.com', 'WordPress.com Stats'],
    ['ssl-vg03.met.vgwort.de', '/na/0123456789abcdef', 'VG Wort'],
    ['example.goatcounter.com', '/count?p=/x', 'GoatCounter'],
    ['stats.example.com', '/matomo.php?idsite=1&rec=1', 'Matomo'],
    ['example.com', '/analytics/piwik.php?rec=1&idsite=3', 'Matomo'],
    ['www.facebook.com', '/tr?id=1&ev=PageView&noscript=1', 'Meta Pixel'],
    ['us1.list-manage.com', '/track/open.php?u=1', 'Mailchimp']
  ])('knows %s%s as %s', (host, path, name) => {
    expect(collectorOf(host, path)).toBe(name)
  })

  it.each([
    ['medium.com', '/@someone/a-story'],
    ['feeds.feedburner.com', '/example'],
    ['www.facebook.com', '/travel'],
    ['www.facebook.com', '/tree/photos'],
    ['www.linkedin.com', '/pulse/a-story'],
    ['www.google.com', '/ads/'],
    ['example.com', '/docs/matomo.php'],
    ['t.co', '/abc'],
    ['c.bing.com', '/search']
  ])('leaves %s%s', (host, path) => {
    expect(collectorOf(host, path)).toBeUndefined()
  })
})

describe('beaconPaths', () => {
  it.each([
    '/pixel.gif',
    '/px.png?id=1',
    '/a/1x1.gif',
    '/b.gif?x=1',
    '/__utm.gif?utmwv=1',
    '/track.php?id=1'
  ])('takes %s', (path) => {
    expect(beaconPaths.some((pattern) => pattern.test(path))).toBe(true)
  })

  it.each([
    '/spacer.gif',
    '/blank.gif',
    '/clear.gif',
    '/images/b.gif',
    '/pixel-art.gif',
    '/img/counter-top.png',
    '/tracker.html',
    '/tracking.pdf',
    '/open/day.jpg'
  ])('leaves %s', (path) => {
    expect(beaconPaths.some((pattern) => pattern.test(path))).toBe(false)
  })
})
