// Property tests draw the same cases in every run, so that a landing never hangs on luck; `npm run fuzz` draws others.
import fc from 'fast-check';

const { HEBAO_SEED = '20260101' } = process.env;
const seed = HEBAO_SEED === 'random' ? Math.trunc(Math.random() * 2 ** 31) : Number(HEBAO_SEED);
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
