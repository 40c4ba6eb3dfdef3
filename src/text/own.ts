/** Looks up names that a document or a configuration chose: `constructor` must not find what every object inherits. */

/** The value of a key that the object has itself; undefined if it has not. */
export function own<Value>(object: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined
}

/** Whether every object has a property of this name (`constructor`, `__proto__`). */
export function isInherited(name: string): boolean {
  return Object.hasOwn(Object.prototype, name)
}
