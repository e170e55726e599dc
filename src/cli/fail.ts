/** An error that the user can mend: told in one line, exit code 2. */
export class UserError extends Error {}

/**
 * A reader that has seen enough (`| head -1`) closes the pipe: then there is nothing left to do and nothing to tell.
 * Other errors of the output, a full disk above all, are told like any.
 */
function stopWhenReaderLeaves(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.stderr.write(`The output cannot be written: ${error.message}\n`);
    process.exit(error.code === 'EPIPE' ? 0 : 2);
  });
}

/** Runs a command; tells what went wrong in one clear line on standard error and sets exit code 2. */
export async function run(command: () => Promise<void>): Promise<void> {
  stopWhenReaderLeaves();
  try {
    await command();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${message.split('\n')[0]}\n`);
    process.exitCode = 2;
  }
}
