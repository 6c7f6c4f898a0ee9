import { deflateSync, inflateSync } from "fflate";

/** One file of a zip archive, still compressed as it was found. */
export interface ZipEntry {
  path: string;
  compressed: Uint8Array;
  /** 0 stored, 8 deflated: the two methods the Open Packaging Conventions allow. */
  method: 0 | 8;
  crc: number;
  size: number;
}

/** The archive cannot be read; `reason` tells a damaged one from one that is no zip at all. */
export class BadZip extends Error {
  constructor(
    message: string,
    readonly reason: "not-a-zip" | "damaged" | "encrypted"
  ) {
    super(message);
    this.name = "BadZip";
  }
}

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_EXTRA = 0x0001;
const UTF8_NAMES = 0x0800;
/** 1 January 1980, 0:00: the date Excel itself writes, and the same bytes on every run. */
const FIXED_DATE = 0x0021;

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

/** CRC-32 of the bytes as zip archives use it (ISO 3309), 0 to 2^32 − 1. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (let index = 0; index < bytes.length; index++) {
    crc = crcTable[(crc ^ bytes[index]) & 0xff] ^ (crc >>> 8);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function endOfDirectory(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let offset = view.byteLength - 22; offset >= earliest; offset--) {
    if (view.getUint32(offset, true) === END_OF_DIRECTORY) return offset;
  }
  throw new BadZip("The end of the archive is missing.", "damaged");
}

/** Where the directory begins and how many files it lists, also for archives in the 64-bit form. */
function directory(view: DataView): { start: number; count: number } {
  const end = endOfDirectory(view);
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === ZIP64_LOCATOR) {
    const record = Number(view.getBigUint64(locator + 8, true));
    return {
      count: Number(view.getBigUint64(record + 32, true)),
      start: Number(view.getBigUint64(record + 48, true)),
    };
  }
  return { count: view.getUint16(end + 10, true), start: view.getUint32(end + 16, true) };
}

/** Sizes and offset of a directory entry; those too large for 32 bits stand in an extra field. */
function extents(view: DataView, header: number) {
  const values = [
    view.getUint32(header + 24, true),
    view.getUint32(header + 20, true),
    view.getUint32(header + 42, true),
  ];
  let extra = header + 46 + view.getUint16(header + 28, true);
  const extraEnd = extra + view.getUint16(header + 30, true);
  while (extra + 4 <= extraEnd) {
    const length = view.getUint16(extra + 2, true);
    if (view.getUint16(extra, true) === ZIP64_EXTRA) {
      let field = extra + 4;
      values.forEach((value, index) => {
        if (value !== 0xffffffff) return;
        values[index] = Number(view.getBigUint64(field, true));
        field += 8;
      });
    }
    extra += 4 + length;
  }
  const [size, compressedSize, offset] = values;
  return { size, compressedSize, offset };
}

/**
 * The files of a zip archive in the order of its directory, not yet decompressed.
 * Throws BadZip when the bytes are no zip archive, or one that is cut off or encrypted.
 * Layout: PKWARE APPNOTE.TXT 6.3.
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 22 || view.getUint32(0, true) !== LOCAL_HEADER) {
    throw new BadZip("This is no zip archive.", "not-a-zip");
  }
  try {
    const { start, count } = directory(view);
    const entries: ZipEntry[] = [];
    let header = start;
    for (let index = 0; index < count; index++) {
      if (view.getUint32(header, true) !== CENTRAL_HEADER) {
        throw new BadZip("The directory of the archive is damaged.", "damaged");
      }
      if (view.getUint16(header + 8, true) & 1) {
        throw new BadZip("The archive is encrypted.", "encrypted");
      }
      const nameLength = view.getUint16(header + 28, true);
      const path = new TextDecoder().decode(bytes.subarray(header + 46, header + 46 + nameLength));
      const method = view.getUint16(header + 10, true);
      if (method !== 0 && method !== 8) {
        throw new BadZip(`"${path}" is compressed in a way Excel does not use.`, "damaged");
      }
      const { size, compressedSize, offset } = extents(view, header);
      if (view.getUint32(offset, true) !== LOCAL_HEADER) {
        throw new BadZip(`"${path}" is not where the directory says.`, "damaged");
      }
      const data =
        offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
      if (data + compressedSize > bytes.length) {
        throw new BadZip(`"${path}" is cut off.`, "damaged");
      }
      if (!path.endsWith("/")) {
        entries.push({
          path,
          method,
          size,
          crc: view.getUint32(header + 16, true),
          compressed: bytes.subarray(data, data + compressedSize),
        });
      }
      header +=
        46 + nameLength + view.getUint16(header + 30, true) + view.getUint16(header + 32, true);
    }
    return entries;
  } catch (error) {
    if (error instanceof RangeError) throw new BadZip("The archive is cut off.", "damaged");
    throw error;
  }
}

/** The content of an entry. Throws BadZip when it does not have the length it should have. */
export function decompress(entry: ZipEntry): Uint8Array {
  if (entry.method === 0) return entry.compressed;
  let content: Uint8Array;
  try {
    content = inflateSync(entry.compressed, { out: new Uint8Array(entry.size) });
  } catch {
    throw new BadZip(`"${entry.path}" cannot be decompressed.`, "damaged");
  }
  if (content.length !== entry.size) {
    throw new BadZip(`"${entry.path}" does not have the length it should have.`, "damaged");
  }
  return content;
}

/** An entry made from content. Large parts are compressed less hard: they are written to be read at once. */
export function compress(path: string, content: Uint8Array): ZipEntry {
  const level = content.length > 1_000_000 ? 1 : 6;
  const deflated = deflateSync(content, { level });
  const smaller = deflated.length < content.length;
  return {
    path,
    method: smaller ? 8 : 0,
    compressed: smaller ? deflated : content,
    crc: crc32(content),
    size: content.length,
  };
}

/** A zip archive of the entries in the order given; the same entries always give the same bytes. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map((entry) => new TextEncoder().encode(entry.path));
  const total = entries.reduce(
    (sum, entry, index) => sum + 30 + 46 + 2 * names[index].length + entry.compressed.length,
    22
  );
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let position = 0;

  /** The fields that the local and the directory header share, from "version needed" on. */
  const shared = (at: number, entry: ZipEntry, name: Uint8Array) => {
    view.setUint16(at, 20, true);
    view.setUint16(at + 2, UTF8_NAMES, true);
    view.setUint16(at + 4, entry.method, true);
    view.setUint16(at + 8, FIXED_DATE, true);
    view.setUint32(at + 10, entry.crc, true);
    view.setUint32(at + 14, entry.compressed.length, true);
    view.setUint32(at + 18, entry.size, true);
    view.setUint16(at + 22, name.length, true);
  };

  entries.forEach((entry, index) => {
    offsets.push(position);
    view.setUint32(position, LOCAL_HEADER, true);
    shared(position + 4, entry, names[index]);
    bytes.set(names[index], position + 30);
    bytes.set(entry.compressed, position + 30 + names[index].length);
    position += 30 + names[index].length + entry.compressed.length;
  });
  const start = position;
  entries.forEach((entry, index) => {
    view.setUint32(position, CENTRAL_HEADER, true);
    view.setUint16(position + 4, 20, true);
    shared(position + 6, entry, names[index]);
    view.setUint32(position + 42, offsets[index], true);
    bytes.set(names[index], position + 46);
    position += 46 + names[index].length;
  });
  view.setUint32(position, END_OF_DIRECTORY, true);
  view.setUint16(position + 8, entries.length, true);
  view.setUint16(position + 10, entries.length, true);
  view.setUint32(position + 12, position - start, true);
  view.setUint32(position + 16, start, true);
  return bytes;
}
