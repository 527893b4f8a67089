interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface ProgressBar {
  readonly show: (done: number) => void;
  readonly end: () => void;
}

const STEPS = 20;

/**
 * `37 / 120` on standard error: in place on a terminal, a line for each twentieth elsewhere. One file needs none.
 */
export function progressBar(all: number, stream: ProgressStream): ProgressBar {
  if (all < 2) return { show: () => undefined, end: () => undefined };
  let step = 0;
  return {
    show: (done) => {
      const now = Math.floor((done / all) * STEPS);
      if (now === step) return;
      step = now;
      const bar = `[${'█'.repeat(now)}${'·'.repeat(STEPS - now)}] ${done} / ${all}`;
      stream.write(stream.isTTY ? `\r${bar}` : `${done} / ${all}\n`);
    },
    end: () => {
      if (stream.isTTY) stream.write('\n');
    },
  };
}
