/**
 * Attributes from which lazy-loading scripts read the real address of what they show, by their hast names.
 *
 * Source: the markup of WordPress (Jetpack's carousel), lazysizes, lozad, Lazy Load, WP Rocket, a3 Lazy Load, Smush,
 *   Unveil, Echo, NitroPack. Taken: 2026-11-25. Licence: names are facts; this compilation is MIT like the project.
 * Refresh: add an attribute when a documented script reads it, without a change to the order of the others.
 */

/** The address of a picture, a frame or a player. */
export const lazyAddresses: readonly string[] = ['dataSrc', 'dataLazySrc', 'dataOriginal']

/** The address of a picture, in widespread scripts. */
export const lazyPictureAddresses: readonly string[] = [...lazyAddresses, 'dataLazyload', 'dataLazy']

/** The address of a picture, in widespread scripts, then in single ones. */
export const allLazyPictureAddresses: readonly string[] = [
  ...lazyPictureAddresses,
  'dataActualsrc',
  'dataUrl',
  'dataSrcLarge',
  'dataEcho',
  'dataDefaultSrc',
  'dataCfsrc',
  'dataSrcFg',
  'nitroLazySrc',
  'dataImgSrc',
  'dataPagespeedLazySrc'
]

/** The picture at its full size, which a carousel or a zoom shows. */
export const fullPictureAddresses: readonly string[] = [
  'dataFullUrl',
  'dataOrigFile',
  'dataLargeFile',
  'dataHiResSrc',
  'dataZoomSrc',
  'dataHighres'
]

/** Sets of addresses, written as in `srcset`. */
export const lazySets: readonly string[] = [
  'dataSrcset',
  'dataSrcSet',
  'dataLazySrcset',
  'dataLazySrcSet',
  'nitroLazySrcset'
]
