/** Files that the reader takes out of the browser or gives to Glossa. Nothing of it leaves the computer. */

/** Offers JSON as a download. */
export function download(name: string, data: unknown): void {
  const blob = new Blob([`${JSON.stringify(data, null, 2)}\n`], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** The text of a file in UTF-8, with or without a byte order mark. Rejects when it is anything else. */
export async function readText(file: Blob): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
}
