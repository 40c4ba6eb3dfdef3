/**
 * Calls to subscribe by mail and to follow the site, in the most read languages.
 *
 * Source: the default texts of newsletter and follow plugins (Mailchimp, MailPoet, Jetpack, ConvertKit, Substack, Ghost,
 *   Sassy Social) in their translations, and the usual wording of news sites; written by hand. Taken: 2026-11-30. Licence:
 *   words are facts. Refresh: ask a reader of the language; every entry says the same as the English one.
 */
import {latinCalls} from './latin.js'
import {otherCalls} from './others.js'
import type {ReaderCalls} from './reader-calls.js'

export const readerCalls: readonly ReaderCalls[] = [...latinCalls, ...otherCalls]
