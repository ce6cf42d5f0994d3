const SMALL = 1 << 22;

/** Numbers from 0 on for whatever keys occur, in order of first appearance. Keys are whole numbers below `space`. */
export class Dense {
  size = 0;
  /** By key: its number + 1; only where the space is small. */
  private readonly direct: Int32Array | null;
  /** Open addressing where it is large: slots hold number + 1, keys stand by number. */
  private slots: Int32Array;
  private keys: Float64Array;

  constructor(space: number) {
    this.direct = space <= SMALL ? new Int32Array(space) : null;
    this.slots = new Int32Array(this.direct ? 0 : 1024);
    this.keys = new Float64Array(this.direct ? 0 : 512);
  }

  codeOf(key: number): number {
    const { direct } = this;
    if (direct === null) {
      return this.hashed(key);
    }
    const known = direct[key];
    if (known > 0) {
      return known - 1;
    }
    this.size += 1;
    direct[key] = this.size;
    return this.size - 1;
  }

  private hashed(key: number): number {
    const { slots, keys } = this;
    const mask = slots.length - 1;
    let slot = hashOf(key) & mask;
    for (;;) {
      const held = slots[slot];
      if (held === 0) {
        break;
      }
      if (keys[held - 1] === key) {
        return held - 1;
      }
      slot = (slot + 1) & mask;
    }
    keys[this.size] = key;
    this.size += 1;
    slots[slot] = this.size;
    if (this.size === keys.length) {
      this.grow();
    }
    return this.size - 1;
  }

  private grow(): void {
    const slots = new Int32Array(this.slots.length * 2);
    const keys = new Float64Array(this.keys.length * 2);
    keys.set(this.keys);
    const mask = slots.length - 1;
    for (let code = 0; code < this.size; code += 1) {
      let slot = hashOf(keys[code]) & mask;
      while (slots[slot] !== 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = code + 1;
    }
    this.slots = slots;
    this.keys = keys;
  }
}

function hashOf(key: number): number {
  const low = key | 0;
  const high = Math.floor(key / 4_294_967_296) | 0;
  const mixed = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
