import type { EmployeeKey } from "./employee-key";

/** Slots are at most half full, so that a search ends after one or two looks. */
const slotsAPerson = 2;

/** Numbers up to here fit a slot once 1 is added. */
const highestSlotKey = 2 ** 31 - 2;

/**
 * Numbers of one block of 4,096 stay near each other in memory, as they stand near each other in most
 * extracts; blocks are spread by Fibonacci hashing (the odd number nearest to 2³² ÷ the golden ratio).
 */
const blockBits = 12;
const multiplier = 0x9e3779b1;

/**
 * Consecutive numbers, from 0, for the distinct employee keys in the order they come.
 *
 * Employee numbers sit in an open-addressed table of typed arrays: a Map of a million numbers takes several
 * times as long, and staff lists of that size must be counted while the user waits. Texts and numbers of
 * more than nine digits are rare, and are kept in a Map.
 */
export class PersonIndex {
  /** Key + 1 in each slot; 0 is an empty slot. */
  private slotKeys: Int32Array;
  private slotPeople: Int32Array;
  private mask: number;
  private filledSlots = 0;
  private readonly others = new Map<EmployeeKey, number>();
  private people = 0;

  /** `expected`: about how many people there will be; it grows beyond that. */
  constructor(expected = 16) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(16, expected * slotsAPerson)));
    this.slotKeys = new Int32Array(size);
    this.slotPeople = new Int32Array(size);
    this.mask = size - 1;
  }

  /** How many distinct people there are. */
  get size(): number {
    return this.people;
  }

  /** Number of the person with this key; -1 when there is none. */
  find(key: EmployeeKey): number {
    if (typeof key === "string" || key > highestSlotKey) return this.others.get(key) ?? -1;
    const slot = this.slotOf(key);
    return this.slotKeys[slot] === 0 ? -1 : this.slotPeople[slot];
  }

  /** Number of the person with this key, who is added when new: then it equals the size before. */
  add(key: EmployeeKey): number {
    if (typeof key === "string" || key > highestSlotKey) {
      const known = this.others.get(key);
      if (known !== undefined) return known;
      this.others.set(key, this.people);
      return this.people++;
    }
    let slot = this.slotOf(key);
    if (this.slotKeys[slot] !== 0) return this.slotPeople[slot];
    if ((this.filledSlots + 1) * slotsAPerson > this.slotKeys.length) {
      this.grow();
      slot = this.slotOf(key);
    }
    this.slotKeys[slot] = key + 1;
    this.slotPeople[slot] = this.people;
    this.filledSlots++;
    return this.people++;
  }

  /** A person without a key: always someone new. */
  addNameless(): number {
    return this.people++;
  }

  /** How many people with a key both have; null when one of them has nobody with a key. */
  shared(other: PersonIndex): number | null {
    if (!this.hasKeys() || !other.hasKeys()) return null;
    let shared = 0;
    for (const key of this.others.keys()) if (other.others.has(key)) shared++;
    for (const key of this.slotKeys) if (key !== 0 && other.find(key - 1) >= 0) shared++;
    return shared;
  }

  private hasKeys(): boolean {
    return this.filledSlots > 0 || this.others.size > 0;
  }

  /** The slot that holds the key, or the empty one where it belongs. */
  private slotOf(key: number): number {
    const { slotKeys, mask } = this;
    const wanted = (key + 1) | 0;
    let slot = (key + Math.imul(key >>> blockBits, multiplier)) & mask;
    while (slotKeys[slot] !== 0 && slotKeys[slot] !== wanted) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { slotKeys, slotPeople } = this;
    this.slotKeys = new Int32Array(slotKeys.length * 2);
    this.slotPeople = new Int32Array(slotKeys.length * 2);
    this.mask = this.slotKeys.length - 1;
    for (let old = 0; old < slotKeys.length; old++) {
      if (slotKeys[old] === 0) continue;
      const slot = this.slotOf(slotKeys[old] - 1);
      this.slotKeys[slot] = slotKeys[old];
      this.slotPeople[slot] = slotPeople[old];
    }
  }
}
