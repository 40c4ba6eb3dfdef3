/**
 * From the address of a player to the page a reader can open.
 *
 * Source: the embed documentation of each service (the `url` schemes and `html` of the oEmbed registry,
 * <https://oembed.com/providers.json>, MIT). Taken 2026-11-25. To refresh: add a line when a service documents an
 * embed address that differs from its page's. `$1` is the first group; `decode` where the page's address is a
 * parameter of the player's.
 */
export interface EmbedPage {
  player: RegExp
  page: string
  decode?: true
}

export const embedPages: readonly EmbedPage[] = [
  {
    player: /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/videoseries\?(?:.*&)?list=([\w-]+)/,
    page: 'https://www.youtube.com/playlist?list=$1'
  },
  {
    player: /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/(?:embed|v|e)\/([\w-]{6,})/,
    page: 'https://www.youtube.com/watch?v=$1'
  },
  {player: /^https?:\/\/youtu\.be\/([\w-]{6,})/, page: 'https://www.youtube.com/watch?v=$1'},
  {player: /^https?:\/\/player\.vimeo\.com\/video\/(\d+)/, page: 'https://vimeo.com/$1'},
  {
    player: /^https?:\/\/(?:www\.)?dailymotion\.com\/embed\/video\/(\w+)/,
    page: 'https://www.dailymotion.com/video/$1'
  },
  {
    player: /^https?:\/\/geo\.dailymotion\.com\/player(?:\/\w+)?\.html\?(?:.*&)?video=(\w+)/,
    page: 'https://www.dailymotion.com/video/$1'
  },
  {
    player: /^https?:\/\/player\.bilibili\.com\/player\.html\?(?:.*&)?bvid=(\w+)/,
    page: 'https://www.bilibili.com/video/$1'
  },
  {
    player: /^https?:\/\/player\.bilibili\.com\/player\.html\?(?:.*&)?aid=(\d+)/,
    page: 'https://www.bilibili.com/video/av$1'
  },
  {
    player: /^https?:\/\/embed(?:-ssl)?\.ted\.com\/talks\/(?:lang\/\w+\/)?([\w-]+)/,
    page: 'https://www.ted.com/talks/$1'
  },
  {
    player: /^https?:\/\/player\.twitch\.tv\/\?(?:.*&)?video=v?(\d+)/,
    page: 'https://www.twitch.tv/videos/$1'
  },
  {player: /^https?:\/\/player\.twitch\.tv\/\?(?:.*&)?channel=(\w+)/, page: 'https://www.twitch.tv/$1'},
  {player: /^https?:\/\/clips\.twitch\.tv\/embed\?(?:.*&)?clip=([\w-]+)/, page: 'https://clips.twitch.tv/$1'},
  {player: /^https?:\/\/(?:www\.)?loom\.com\/embed\/(\w+)/, page: 'https://www.loom.com/share/$1'},
  {player: /^https?:\/\/streamable\.com\/(?:e|s|o)\/(\w+)/, page: 'https://streamable.com/$1'},
  {player: /^https?:\/\/rumble\.com\/embed\/(\w+)/, page: 'https://rumble.com/embed/$1'},
  {player: /^https?:\/\/embed\.nicovideo\.jp\/watch\/(\w+)/, page: 'https://www.nicovideo.jp/watch/$1'},
  {player: /^https?:\/\/rutube\.ru\/play\/embed\/(\w+)/, page: 'https://rutube.ru/video/$1/'},
  {player: /^https?:\/\/archive\.org\/embed\/([\w.-]+)/, page: 'https://archive.org/details/$1'},
  {
    player: /^https?:\/\/open\.spotify\.com\/embed(?:-podcast)?\/(\w+\/\w+)/,
    page: 'https://open.spotify.com/$1'
  },
  {player: /^https?:\/\/w\.soundcloud\.com\/player\/?\?(?:.*&)?url=([^&]+)/, page: '$1', decode: true},
  {
    player: /^https?:\/\/(?:www\.)?mixcloud\.com\/widget\/iframe\/\?(?:.*&)?feed=([^&]+)/,
    page: '$1',
    decode: true
  },
  {player: /^https?:\/\/widget\.deezer\.com\/widget\/\w+\/(\w+\/\d+)/, page: 'https://www.deezer.com/$1'},
  {player: /^https?:\/\/embed\.(music|podcasts)\.apple\.com\/([^?#]+)/, page: 'https://$1.apple.com/$2'},
  {
    player: /^https?:\/\/codepen\.io\/([\w-]+)\/embed\/(?:preview\/)?(\w+)/,
    page: 'https://codepen.io/$1/pen/$2'
  },
  {player: /^https?:\/\/codesandbox\.io\/embed\/([\w-]+)/, page: 'https://codesandbox.io/s/$1'},
  {player: /^https?:\/\/jsfiddle\.net\/((?:[\w-]+\/)+?)embedded/, page: 'https://jsfiddle.net/$1'},
  {player: /^https?:\/\/gist\.github\.com\/([\w-]+\/\w+)\.(?:js|pibb)/, page: 'https://gist.github.com/$1'},
  {
    player: /^https?:\/\/platform\.twitter\.com\/embed\/Tweet\.html\?(?:.*&)?id=(\d+)/i,
    page: 'https://twitter.com/i/status/$1'
  },
  {
    player: /^https?:\/\/(?:www\.)?instagram\.com\/(p|reel|tv)\/([\w-]+)\/embed/,
    page: 'https://www.instagram.com/$1/$2/'
  },
  {
    player: /^https?:\/\/(?:www\.)?tiktok\.com\/embed(?:\/v\d)?\/(\d+)/,
    page: 'https://www.tiktok.com/@/video/$1'
  },
  {
    player: /^https?:\/\/(?:www\.)?facebook\.com\/plugins\/(?:video|post)\.php\?(?:.*&)?href=([^&]+)/,
    page: '$1',
    decode: true
  },
  {
    player: /^https?:\/\/(?:www\.)?redditmedia\.com\/(r\/\w+\/comments\/\w+)/,
    page: 'https://www.reddit.com/$1/'
  },
  {
    player: /^https?:\/\/(?:www\.)?slideshare\.net\/slideshow\/embed_code\/key\/(\w+)/,
    page: 'https://www.slideshare.net/slideshow/embed_code/key/$1'
  },
  {player: /^https?:\/\/speakerdeck\.com\/player\/(\w+)/, page: 'https://speakerdeck.com/player/$1'},
  {player: /^https?:\/\/t\.me\/(\w+\/\d+)\?embed/, page: 'https://t.me/$1'}
]

/** Elements that stand for a player, the property with its id, and the page. */
export const embedElements: ReadonlyMap<string, {id: string; page: string}> = new Map([
  ['amp-dailymotion', {id: 'dataVideoid', page: 'https://www.dailymotion.com/video/$1'}],
  ['amp-gist', {id: 'dataGistid', page: 'https://gist.github.com/$1'}],
  ['amp-instagram', {id: 'dataShortcode', page: 'https://www.instagram.com/p/$1/'}],
  ['amp-soundcloud', {id: 'dataTrackid', page: 'https://api.soundcloud.com/tracks/$1'}],
  ['amp-tiktok', {id: 'dataSrc', page: '$1'}],
  ['amp-twitter', {id: 'dataTweetid', page: 'https://twitter.com/i/status/$1'}],
  ['amp-vimeo', {id: 'dataVideoid', page: 'https://vimeo.com/$1'}],
  ['amp-youtube', {id: 'dataVideoid', page: 'https://www.youtube.com/watch?v=$1'}],
  ['lite-vimeo', {id: 'videoid', page: 'https://vimeo.com/$1'}],
  ['lite-youtube', {id: 'videoid', page: 'https://www.youtube.com/watch?v=$1'}],
  ['youtube-video', {id: 'dataVideoId', page: 'https://www.youtube.com/watch?v=$1'}]
])

/** Titles players carry by default: they name the player, not what it shows. */
export const emptyTitles =
  /^(?:youtube|vimeo|dailymotion|spotify|soundcloud|instagram|twitter|tiktok|codepen|facebook|google maps?)?[\s:-]*(?:embed(?:ded)?)?[\s:-]*(?:video|audio|media|content|youtube|iframe|post|tweet|frame)?[\s:-]*(?:player|embed|content|iframe|widget)?\d*$/i
