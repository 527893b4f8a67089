import type { PackAnswer } from './pack-port.js';

/** Reads a pack out of its own text, e.g. of a file that a person picked. Never rejects for a wrong pack: it says why. */
export interface PackTextPort {
  read(text: string): PackAnswer;
}

/** The same beside what its caller does: a pack of thousands of orgs takes seconds. */
export interface PatientPackTextPort {
  read(text: string): Promise<PackAnswer>;
}
