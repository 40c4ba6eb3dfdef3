/** Builds a string code unit by code unit, in time linear in its length whatever the units are. */
export class UnitBuffer {
  readonly #bytes: Buffer
  #length = 0

  /** @param capacity the most code units there will be */
  constructor(capacity: number) {
    this.#bytes = Buffer.allocUnsafe(capacity * 2)
  }

  /** @param unit from 0 to 0xFFFF */
  push(unit: number): void {
    this.#bytes[this.#length++] = unit & 0xff
    this.#bytes[this.#length++] = unit >>> 8
  }

  toString(): string {
    return this.#bytes.toString('utf16le', 0, this.#length)
  }
}
