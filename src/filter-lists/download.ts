/**
 * Downloads filter lists over HTTPS, completely or not at all. The only module that uses the network, and only when
 * called.
 */
import {request as requestHttp} from 'node:http'
import {request as requestHttps} from 'node:https'
import {dirname} from 'node:path'
import {CleanArticlesError} from '../errors.js'
import {writeFileAtomic} from '../files/write-file.js'
import {listPlace} from './list-place.js'
import {isNoList, readListText} from './read-list.js'

export interface ListSource {
  /** Where the list is published: `https:`. */
  url: string
  /** The file the list is stored in. */
  path: string
  /** The file's path as shown in messages. */
  label: string
}

export interface UpdatedList {
  label: string
  url: string
  status: 'updated' | 'unchanged' | 'failed'
  /** Why it failed; the file is unchanged. */
  error?: CleanArticlesError
  /** What the list declares. */
  title?: string
  version?: string
  /** How long it is valid, in the list's own words (`4 days`). */
  expires?: string
  /** Number of usable filters. */
  filters?: number
  /** Number of lists that this one includes (`!#include`); they are not downloaded. */
  includes?: number
  bytes?: number
}

export interface UpdateOptions {
  /** Folders, absolute, that the files may lie in, links followed (default: the folder of each file). */
  within?: readonly string[] | undefined
  signal?: AbortSignal | undefined
  /** Time limit for one list with all its redirects, in ms (default: 60,000). */
  timeout?: number | undefined
  /** Size limit for one list (default: 64 MB); the largest public lists have 10 MB. */
  maxBytes?: number | undefined
  /** Certificates to trust instead of the system's, in PEM: for a company's own server, and for tests. */
  ca?: string | Uint8Array | undefined
  /** Allow `http:` to this machine itself (default: `false`): for tests and local mirrors. */
  allowLoopback?: boolean | undefined
}

const mostRedirects = 5

/**
 * Download each list into its file, one after the other.
 *
 * A file is replaced by a complete list or left unchanged. A list that fails does not stop the others: its error, a
 * `CleanArticlesError` (`download-failed`, `bad-filter-list`, `foreign-file`, or the writer's), is in its result. Throws only if
 * `signal` is aborted.
 */
export async function updateLists(
  lists: readonly ListSource[],
  options: UpdateOptions = {}
): Promise<UpdatedList[]> {
  const results: UpdatedList[] = []
  for (const list of lists) {
    options.signal?.throwIfAborted()
    try {
      results.push(await updateList(list, options))
    } catch (error) {
      options.signal?.throwIfAborted()
      const {label, url} = list
      results.push({label, url, status: 'failed', error: error as CleanArticlesError})
    }
  }
  return results
}

async function updateList(list: ListSource, options: UpdateOptions): Promise<UpdatedList> {
  const {label, path, url} = list
  // Checked before the download, and again where it is written.
  const {folder, old} = await listPlace(path, label, options.within ?? [dirname(path)])
  const bytes = await download(list, options)
  const read = readListText(bytes, label)
  if (isNoList(read)) {
    throw new CleanArticlesError('bad-filter-list', `cannot use what ${url} sent: ${read.why}`, {
      hint: `Check the address. ${label} stays as it is.`
    })
  }
  const isUnchanged = old !== undefined && bytes.equals(old)
  if (!isUnchanged) await writeFileAtomic(path, bytes, {label, within: folder, sync: true})
  const {list: parsed, ...about} = read
  return {
    label,
    url,
    status: isUnchanged ? 'unchanged' : 'updated',
    ...about,
    filters: parsed.network.length + parsed.cosmetic.length,
    bytes: bytes.length
  }
}

/** Download the list's bytes, and follow redirects. */
async function download({label, url}: ListSource, options: UpdateOptions): Promise<Buffer> {
  const {signal, timeout = 60_000} = options
  const timer = AbortSignal.timeout(timeout)
  const both = signal ? AbortSignal.any([signal, timer]) : timer
  let address = url
  try {
    for (let redirects = 0; redirects <= mostRedirects; redirects++) {
      const answer = await get(checkAddress(address, options), both, options)
      if ('bytes' in answer) return answer.bytes
      address = new URL(answer.location, address).href
    }
    throw failed(url, `it redirects more than ${mostRedirects} times`, 'Name the address it ends at.')
  } catch (error) {
    if (error instanceof CleanArticlesError) throw error
    if (timer.aborted) {
      throw failed(url, `it took more than ${Math.round(timeout / 1000)} seconds`, 'Try again later.', error)
    }
    throw toDownloadError(error, url, label)
  }
}

function checkAddress(address: string, {allowLoopback}: UpdateOptions): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url?.protocol === 'https:') return url
  const isLoopback =
    url?.protocol === 'http:' && /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname)
  if (url && isLoopback && allowLoopback) return url
  throw failed(
    address,
    url ? `it is not https: (${url.protocol})` : 'it is no address',
    'A list decides what is taken out of articles, so it is fetched over HTTPS only.'
  )
}

type Answer = {bytes: Buffer} | {location: string}

function get(url: URL, signal: AbortSignal, options: UpdateOptions): Promise<Answer> {
  const {ca, maxBytes = 64 * 1024 * 1024} = options
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  const headers = {accept: 'text/plain, */*', 'user-agent': 'clean-articles'}
  return new Promise((resolve, reject) => {
    const tooBig = () =>
      failed(
        url.href,
        `it is larger than ${Math.round(maxBytes / 1024 / 1024)} MB`,
        'No filter list is: check the address.'
      )
    // Node accepts buffers and strings alike for `ca`.
    const call = request(
      url,
      {headers, signal, agent: false, ...(ca ? {ca: ca as string} : {})},
      (response) => {
        const {headers: sent, statusCode: status = 0} = response
        const stop = (reason: Error) => {
          reject(reason)
          response.destroy()
        }
        if ([301, 302, 303, 307, 308].includes(status) && sent.location !== undefined) {
          response.destroy()
          resolve({location: sent.location})
          return
        }
        if (status !== 200) return stop(failed(url.href, `it answers ${status}`, statusHint(status)))
        if (Number(sent['content-length'] ?? 0) > maxBytes) return stop(tooBig())
        const chunks: Buffer[] = []
        let length = 0
        response.on('data', (chunk: Buffer) => {
          chunks.push(chunk)
          length += chunk.length
          if (length > maxBytes) stop(tooBig())
        })
        // An answer that was cut off ends with an error (`aborted`).
        response.on('error', reject)
        response.on('end', () => resolve({bytes: Buffer.concat(chunks)}))
      }
    )
    call.on('error', reject)
    call.end()
  })
}

function statusHint(status: number): string {
  if (status === 404 || status === 410) return 'The list is not there any more: look up its new address.'
  if (status === 429 || status >= 500) return 'The server cannot answer now: try again later.'
  return 'Check the address, and whether the server lets you have it.'
}

function failed(url: string, why: string, hint: string, cause?: unknown): CleanArticlesError {
  return new CleanArticlesError('download-failed', `cannot download ${url}: ${why}`, {hint, cause})
}

/** Convert a network error to a message for the user. */
function toDownloadError(error: unknown, url: string, label: string): CleanArticlesError {
  const code = String((error as NodeJS.ErrnoException)?.code ?? '')
  const stays = `${label} stays as it is.`
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return failed(
      url,
      'its host was not found',
      `Check the address and the network connection. ${stays}`,
      error
    )
  }
  if (['ECONNREFUSED', 'ENETUNREACH', 'EHOSTUNREACH', 'ETIMEDOUT', 'ENETDOWN'].includes(code)) {
    return failed(
      url,
      `its host cannot be reached (${code})`,
      `Check the network connection, or try again later. ${stays}`,
      error
    )
  }
  if (code === 'ECONNRESET' || code === 'EPIPE') {
    return failed(url, 'the connection broke off', `Try again. ${stays}`, error)
  }
  if (/^ERR_TLS|^ERR_SSL|^EPROTO$|CERT|SIGNATURE|SELF_SIGNED|UNABLE_TO/.test(code)) {
    return failed(
      url,
      `its certificate does not hold (${code})`,
      `Where your network puts its own certificate in between, name it in NODE_EXTRA_CA_CERTS. ${stays}`,
      error
    )
  }
  const why = error instanceof Error ? error.message : String(error)
  return failed(url, why, `Check the address and the network connection. ${stays}`, error)
}
