/** An error that the user can mend: told in one line, exit code 2. */
export class UserError extends Error {}

/** Runs a command; tells what went wrong in one clear line on standard error and sets exit code 2. */
export async function run(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${message.split('\n')[0]}\n`);
    process.exitCode = 2;
  }
}
