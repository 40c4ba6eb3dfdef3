/**
 * Services of `service-addresses.ts` whose links need more evidence, or less, than the others of their kind.
 *
 * Source: the address forms that each service documents. Taken: 2026-12-01. Licence: addresses are facts; this compilation is
 *   MIT like the project. Refresh: with `service-addresses.ts`.
 */

/** Directories of podcasts. A link to a show there may be what an article is about. */
export const podcastHosts: ReadonlySet<string> = new Set([
  'podcasts.apple.com',
  'open.spotify.com',
  'music.amazon.com',
  'podcasts.google.com',
  'pca.st',
  'overcast.fm',
  'castbox.fm',
  'castro.fm',
  'podcastaddict.com',
  'stitcher.com',
  'podimo.com',
  'iheart.com',
  'deezer.com'
])

/** Where an address without the name of an account is an invitation to a group. */
export const inviteHosts: ReadonlySet<string> = new Set([
  'chat.whatsapp.com',
  'invite.viber.com',
  'discord.gg',
  'discord.com',
  'discordapp.com',
  't.me',
  'telegram.me'
])
