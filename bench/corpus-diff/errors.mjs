/** What went wrong in a way that its message tells: shown without a stack. */
export class KnownError extends Error {}

/** A mistake in what was asked for. */
export class UsageError extends KnownError {}
