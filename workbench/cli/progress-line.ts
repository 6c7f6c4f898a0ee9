import type { WriteStream } from "node:tty";
import type { Progress } from "../../src/excel/workbook-port";

const clearLine = "\r\u001b[K";

/** One line that tells the step at work: on a terminal only, so that files and pipes stay clean. */
export function progressLine(stream: WriteStream) {
  const show = ({ step, done, total }: Progress) => {
    if (!stream.isTTY) return;
    const share = total > 1 ? ` (${Math.min(done + 1, total)} of ${total})` : "";
    stream.write(`${clearLine}${step}${share} …`);
  };
  return { show, clear: () => void (stream.isTTY && stream.write(clearLine)) };
}
