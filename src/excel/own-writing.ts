/** Switches that end with each round trip: they stand at the head of every batch that writes. */
export function quietly(context: Excel.RequestContext): void {
  context.workbook.application.suspendScreenUpdatingUntilNextSync();
  context.workbook.application.suspendApiCalculationUntilNextSync();
}

/** Does our own writing with the events of the workbook switched off; they are on again afterwards, whatever happens. */
export async function withoutEvents<Result>(
  context: Excel.RequestContext,
  write: () => Promise<Result>
): Promise<Result> {
  context.runtime.enableEvents = false;
  try {
    return await write();
  } finally {
    context.runtime.enableEvents = true;
    await context.sync();
  }
}
