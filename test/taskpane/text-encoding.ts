import { TextDecoder, TextEncoder } from "node:util";

/** Every browser has these; jsdom leaves them out. Import before anything that uses them. */
Object.assign(globalThis, { TextDecoder, TextEncoder });
