/** Ends a command with a plain message on stderr and an exit code. */
export class CommandError extends Error {
  constructor(
    message: string,
    /** 1: nothing to report, or bad input. 2: wrong usage. */
    readonly exitCode: 1 | 2
  ) {
    super(message);
    this.name = "CommandError";
  }
}

export function usageError(message: string, usage: string): CommandError {
  return new CommandError(`${message}\n\n${usage}`, 2);
}

/** Runs a command; whatever it throws becomes a message for people and an exit code, never a stack trace. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${message}\n`);
    if (process.env.WRES_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
    process.exitCode = error instanceof CommandError ? error.exitCode : 1;
  }
}
