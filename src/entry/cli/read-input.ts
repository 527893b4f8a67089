import { UsageError } from './arguments.js';

/** Standard input as UTF-8 text, without a byte order mark. Throws UsageError past `most` bytes, before they pile up. */
export async function readInput(most: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > most) throw new UsageError(`标准输入超过 ${most} 字节。 Standard input is larger than ${most} bytes.`);
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}
