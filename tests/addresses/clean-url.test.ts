import {describe, expect, it} from 'vitest'
import {cleanUrl} from '../../src/addresses/clean-url.js'

function cleaned(href: string): string {
  return cleanUrl(href)?.url ?? href
}

describe('redirectors that encode their target', () => {
  it.each([
    [
      'https://r.search.yahoo.com/_ylt=A0/RV=2/RE=1/RO=10/RU=https%3a%2f%2fwww.example.com%2fbread/RK=2/RS=x',
      'https://www.example.com/bread'
    ],
    [
      'http://rds.yahoo.com/_ylt=A0geu;_ylu=X3oDM/SIG=11/EXP=1177153245/**http%3a//www.example.com/bread.html',
      'http://www.example.com/bread.html'
    ],
    [
      'http://us.rd.yahoo.com/dailynews/rss/search/*http://www.example.com/bread',
      'http://www.example.com/bread'
    ],
    ['https://www.google.com/amp/s/www.example.com/bread/', 'https://www.example.com/bread/'],
    ['https://www.google.de/amp/www.example.com/bread', 'http://www.example.com/bread'],
    [
      'https://www.google.co.uk/amp/s/www.example.com/bread%3fid=3?page=2&usqp=mq331AQ#aoh=16&referrer=https%3A%2F%2Fwww.google.com',
      'https://www.example.com/bread%3fid=3?page=2'
    ],
    ['https://www.google.com/amp/s/www.example.com/bread#crust', 'https://www.example.com/bread#crust'],
    [
      'https://www-example-com.cdn.ampproject.org/c/s/www.example.com/amp/bread',
      'https://www.example.com/amp/bread'
    ],
    [
      'https://urldefense.proofpoint.com/v1/url?u=https://www.example.com/bread&k=abc%0A&r=def',
      'https://www.example.com/bread'
    ],
    [
      'https://urldefense.proofpoint.com/v2/url?u=https-3A__www.example.com_bread-3Fid-3D7&d=DwMFAg&c=abc',
      'https://www.example.com/bread?id=7'
    ],
    [
      'https://urldefense.com/v3/__https://www.example.com/bread?id=7__;!!abc!def',
      'https://www.example.com/bread?id=7'
    ],
    ['https://urldefense.us/v3/__https:/www.example.com/bread__;!!abc!def$', 'https://www.example.com/bread'],
    [
      'http://disq.us/url?url=https%3A%2F%2Fwww.example.com%2Fbread%3AAbCdEfGhIjKlMnOpQrStUv&cuid=1',
      'https://www.example.com/bread'
    ],
    [
      'http://redirect.disqus.com/url?impression=e0a6&forum=1&thread=2&behavior=click&url=http%3A%2F%2Fwww.example.com%2Fbread',
      'http://www.example.com/bread'
    ]
  ])('reads %s', (href, target) => {
    expect(cleaned(href)).toBe(target)
  })

  it.each([
    'https://urldefense.com/v3/__https://www.example.com/a*b__;Kg!!abc',
    'https://www.google.com/amp/',
    'https://www.google.com/amp/cache/overview',
    'https://developers.google.com/amp/cache/debug-url',
    'https://search.yahoo.com/search?p=bread',
    'https://www.yahoo.com/**bread',
    'https://urldefense.com/v3/',
    'https://disq.us/p/1abcdef'
  ])('leaves %s', (href) => {
    expect(cleaned(href)).toBe(href)
  })
})

describe('networks with the target in the path', () => {
  it.each([
    [
      'https://www.anrdoezrs.net/links/100123456/type/dlg/sid/abc123/https://www.example.com/pots?size=3&utm_source=cj',
      'https://www.example.com/pots?size=3'
    ],
    [
      'http://www.kqzyfj.com/links/100123456/type/dlg/http://www.example.com/pots',
      'http://www.example.com/pots'
    ],
    [
      'https://www.dpbolvw.net/links/100123456/type/am/sid//https%3A%2F%2Fwww.example.com%2Fpots',
      'https://www.example.com/pots'
    ],
    [
      'https://go.example.net/links/100123456/type/dlg/https://www.example.com/pots',
      'https://www.example.com/pots'
    ],
    [
      'https://clk.tradedoubler.com/click?p(12345)a(67890)g(111)url(https://www.example.org/mill_(old)?x=(1))',
      'https://www.example.org/mill_(old)?x=(1)'
    ],
    [
      'http://clkuk.tradedoubler.com/click?p(12345)a(67890)url(http://www.example.org/mill)epi(abc)epi2(d)',
      'http://www.example.org/mill'
    ],
    [
      'https://clkse.tradedoubler.com/click?p(1)a(2)g(3)url(https%3A%2F%2Fwww.example.org%2Fmill)',
      'https://www.example.org/mill'
    ],
    [
      'https://clk.tradedoubler.com/click?p=1&a=2&g=3&url=https%3A%2F%2Fwww.example.org%2Fmill',
      'https://www.example.org/mill'
    ],
    [
      'https://www.awin1.com/cread.php?awinmid=1&awinaffid=2&clickref=&p=%5B%5Bhttps%3A%2F%2Fwww.example.org%2Fmill%5D%5D',
      'https://www.example.org/mill'
    ],
    [
      'https://www.awin1.com/cread.php?awinmid=1&awinaffid=2&ued=https%3A%2F%2Fwww.example.org%2Fmill',
      'https://www.example.org/mill'
    ],
    [
      'https://shareasale.com/r.cfm?b=1&u=2&m=3&urllink=example%2Eorg%2Fmill%3Fa%3D1&afftrack=x',
      'https://example.org/mill?a=1'
    ],
    [
      'https://www1.belboon.de/adtracking/0123456789abcdef.html/&deeplink=https://www.example.org/mill?a=1',
      'https://www.example.org/mill?a=1'
    ],
    [
      'https://prf.hn/click/camref:1101lABC/pubref:x/destination:https%3A%2F%2Fwww.example.org%2Fmill',
      'https://www.example.org/mill'
    ],
    [
      'https://go.example.net/click/camref:1101lABC/destination:https://www.example.org/mill',
      'https://www.example.org/mill'
    ],
    [
      'https://marketing.example.net/ts/i5615284/tsc?amc=con.ing.218230.229663.84569&rmd=3&trg=https%3A%2F%2Fwww.example.org%2Fmill',
      'https://www.example.org/mill'
    ]
  ])('reads %s', (href, target) => {
    expect(cleaned(href)).toBe(target)
  })

  it.each([
    'https://check.example.net/links/https://www.example.com/pots/deep',
    'https://web.archive.org/web/20190102030405/https://www.example.com/pots/deep',
    'https://clk.tradedoubler.com/click?p(12345)a(67890)g(111)',
    'https://clk.tradedoubler.com/click?p(1)a(2)url(https://www.example.org/mill)and more',
    'https://example.net/ts/overview/tsc?page=1',
    'https://validator.example.net/check?uri=https%3A%2F%2Fwww.example.com%2F'
  ])('leaves %s', (href) => {
    expect(cleaned(href)).toBe(href)
  })
})
