/** How long Excel may keep silent before the reader is told what it may be waiting for. */
const silence = 1000;

/** Tells, once, when something takes longer to answer than Excel does when it is free. */
export async function whileWaiting<Result>(
  work: Promise<Result>,
  tell: () => void
): Promise<Result> {
  const timer = setTimeout(tell, silence);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}
