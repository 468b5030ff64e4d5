import fc from 'fast-check';

/**
 * Property tests draw other values in each run. In CI they draw the same ones each time, so that a change is judged by what it changes;
 * `CADRE_TEST_SEED` chooses others, and repeats a run whose report names its seed.
 */
const CI_SEED = 20_260_131;
const given = process.env.CADRE_TEST_SEED;
const inCi = process.env.CI === 'true' || process.env.CI === '1';

if (given !== undefined || inCi) fc.configureGlobal({ seed: given === undefined ? CI_SEED : Number(given) });
