/** What an address is for: every fact acts, and look-alikes are nothing. */
import {expect, test} from 'vitest'
import {isShareAddress, serviceOf} from '../../src/addresses/service.js'
import {serviceAddresses} from '../../src/facts/networks/service-addresses.js'

test.each(
  serviceAddresses.flatMap(({kind, hosts, sample}) => hosts.map((host) => [host, sample, kind] as const))
)('%s%s is of kind %s', (host, sample, kind) => {
  const address = `https://${host.replace('.*', '.com')}${sample}`
  expect(serviceOf(address)?.kind).toBe(kind)
  expect(serviceOf(`https://web.archive.org/web/20160101000000/${address}`)?.kind).toBe(kind)
})

test.each([
  'https://www.facebook.com/groups/gardeners',
  'https://twitter.com/example/status/123',
  'https://x.com/hashtag/beans',
  'https://www.instagram.com/p/AbC/',
  'https://www.youtube.com/watch?v=AbC',
  'https://t.me/example/12',
  'https://www.linkedin.com/pulse/a-text',
  'https://sample.substack.com/p/a-letter',
  'https://medium.com/@sample/a-text-1234',
  'https://anchor.fm/sample/episodes/one',
  'https://example.com/facebook.com/sharer',
  'mailto:a@example.com?subject=b',
  '/order/checkout.php?PRODS=1',
  'not an address'
])('%s is no service', (address) => {
  expect(serviceOf(address)).toBeUndefined()
})

test('names the owner of a profile', () => {
  expect(serviceOf('https://www.facebook.com/Sample-Kitchen/')?.owner).toBe('samplekitchen')
  expect(serviceOf('https://de-de.facebook.com/pages/Sample/12345')?.owner).toBe('12345')
  expect(serviceOf('https://twitter.com/#!/sample')?.owner).toBe('sample')
})

test('a mail without a receiver shares the page', () => {
  expect(isShareAddress('mailto:?subject=a&body=b')).toBe(true)
  expect(isShareAddress('whatsapp://send?text=a')).toBe(true)
})
