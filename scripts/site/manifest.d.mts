export function manifestFor(manifest: string, origin: string): string;
