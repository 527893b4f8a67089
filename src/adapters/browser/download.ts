/** Hands a file to the person, by the browser's own downloads. */
export function download(parts: readonly Uint8Array[], name: string): void {
  const address = URL.createObjectURL(new Blob(parts as readonly BlobPart[] as BlobPart[]));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // a large file is still being read when the click is over
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
