import {describe, expect, it} from 'vitest'
import {redirectors} from '../../../src/facts/networks/redirectors.js'

/** `google.*` for `google.co.uk`; else a whole-label suffix. */
function isOf(name: string, host: string): boolean {
  if (!host.endsWith('.*')) return name === host || name.endsWith('.' + host)
  const label = host.slice(0, -2)
  return new RegExp(`(?:^|\\.)${label}\\.[a-z]{2,}(?:\\.[a-z]{2})?$`).test(name)
}

function find(name: string, path: string) {
  return redirectors.find(
    ({host, path: shape, params}) =>
      isOf(name, host) && (!shape || shape.test(path)) && (!(params instanceof RegExp) || params.test(path))
  )
}

describe('redirectors', () => {
  it('has clean hosts, anchored or marked paths, and no entry twice', () => {
    const keys = redirectors.map(({host, path, params}) => `${host} ${path?.source} ${params}`)
    expect(new Set(keys).size).toBe(keys.length)
    for (const {host, params} of redirectors) {
      expect(host).toMatch(/^(?!www\.)[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:[a-z0-9-]+|\*)$/)
      if (!(params instanceof RegExp)) expect(params.length).toBeGreaterThan(0)
    }
  })

  it.each([
    ['google.com', '/url', 'q'],
    ['google.co.uk', '/url', 'q'],
    ['l.facebook.com', '/l.php', 'u'],
    ['out.reddit.com', '/t3_abc', 'url'],
    ['t.umblr.com', '/redirect', 'z'],
    ['away.vk.com', '/away.php', 'to'],
    ['youtube.com', '/redirect', 'q'],
    ['bing.com', '/ck/a', 'u'],
    ['duckduckgo.com', '/l/', 'uddg'],
    ['link.zhihu.com', '/', 'target'],
    ['eur01.safelinks.protection.outlook.com', '/', 'url'],
    ['buy.geni.us', '/Proxy.ashx', 'GR_URL'],
    ['amazon.de', '/gp/redirect.html', 'location']
  ])('reads %s%s by %s', (name, path, parameter) => {
    expect(find(name, path)?.params).toContain(parameter)
  })

  it.each([
    ['href.li', '/'],
    ['prf.hn', '/click/camref:1101/destination:https%3A%2F%2Fexample.com']
  ])('reads %s%s by its path', (name, path) => {
    expect(find(name, path)?.params).toBe('path')
  })

  it.each([
    ['google.com', '/search'],
    ['google.com', '/maps/place/x'],
    ['facebook.com', '/example'],
    ['vk.com', '/example'],
    ['youtube.com', '/watch'],
    ['bing.com', '/search'],
    ['medium.com', '/read'],
    ['linkedin.com', '/in/someone'],
    ['amazon.com', '/dp/B000000000'],
    ['steamcommunity.com', '/app/10'],
    ['gitee.com', '/someone/link']
  ])('leaves %s%s', (name, path) => {
    expect(find(name, path)).toBeUndefined()
  })
})
