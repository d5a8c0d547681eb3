import sfdx from '@salesforce/sfdx-lwc-jest/config.js';
import { labelsByLanguage } from './scripts/labels.mjs';

const lwc = '<rootDir>/force-app/main/default/lwc';
const pure = '(salusCore|salusPort)*';

const packages = 'node_modules/.+\\.m?js$';
const base = {
    ...sfdx.jestConfig,
    modulePathIgnorePatterns: ['<rootDir>/build/'],
    transform: {
        [packages]: '<rootDir>/test-support/jest/engine.cjs',
        '\\.(js|ts|html|css)$': '<rootDir>/test-support/jest/transform.cjs',
    },
    transformIgnorePatterns: ['/node_modules/(?!(@lwc|lwc|temporal-polyfill|temporal-utils)/)'],
};

const component = {
    ...base,
    testMatch: [
        `${lwc}/!${pure}/__tests__/*.test.ts`,
        '<rootDir>/test-support/fuzz/__tests__/!(fhir)*.test.ts',
    ],
    moduleNameMapper: {
        ...sfdx.jestConfig.moduleNameMapper,
        // Jest's resolver doesn't know bundles that are only a stylesheet.
        '^c/(salusStyle\\w+)$': `${lwc}/$1/$1.css`,
        // The published stub (7.11) drops the attribute's name and value.
        '^lightning/flowSupport$': '<rootDir>/test-support/jest/flowSupport.ts',
        '^test-support/(.*)$': '<rootDir>/test-support/$1',
    },
    setupFiles: [...(sfdx.jestConfig.setupFiles ?? []), '<rootDir>/test-support/jest/platform.ts'],
    setupFilesAfterEnv: [
        ...(sfdx.jestConfig.setupFilesAfterEnv ?? []),
        '<rootDir>/test-support/jest/setup.ts',
    ],
};
const globals = { salusLabels: Object.fromEntries(labelsByLanguage().en) };

const core = {
    ...base,
    displayName: 'core',
    testEnvironment: 'node',
    setupFilesAfterEnv: [],
    moduleNameMapper: { '^test-support/(.*)$': '<rootDir>/test-support/$1' },
    testMatch: [
        `${lwc}/${pure}/__tests__/*.test.ts`,
        '<rootDir>/test-support/countedWork/__tests__/*.test.ts',
        '<rootDir>/test-support/fuzz/__tests__/fhir*.test.ts',
    ],
};
const examples = {
    ...base,
    displayName: 'examples',
    testEnvironment: 'node',
    setupFilesAfterEnv: [],
    moduleNameMapper: { '^test-support/(.*)$': '<rootDir>/test-support/$1' },
    testMatch: ['<rootDir>/examples/**/__tests__/*.test.ts'],
};
const synthetic = { ...component, displayName: 'synthetic', globals };
const native = {
    ...component,
    displayName: 'native',
    testMatch: [...component.testMatch, '<rootDir>/test-support/__tests__/*.test.ts'],
    globals: { ...globals, 'lwc-jest': { nativeShadow: true } },
};

/* `npm run fuzz`: the same inputs on every machine, in so many parts that any number of workers has its
   share, and that no jsdom gets old. */
const PARTS = 8;
const inParts = (project, test) =>
    Array.from({ length: PARTS }, (_, at) => ({
        ...project,
        displayName: `${project.displayName} ${at + 1} of ${PARTS}`,
        testMatch: [`<rootDir>/test-support/fuzz/__tests__/${test}.test.ts`],
        globals: { ...project.globals, fuzzPart: { at, of: PARTS } },
    }));
const whole = [
    ...inParts(core, 'fhir'),
    ...inParts(synthetic, 'bookings'),
    ...inParts(native, 'bookings'),
    ...inParts(synthetic, 'fields'),
    ...inParts(native, 'fields'),
    ...inParts(native, 'doses'),
];

export default {
    maxWorkers: '100%', // Jest leaves one core free, which on two is half of the machine.
    testTimeout: 30_000, // A busy machine is slow, and that is no fault of a component.
    collectCoverageFrom: ['force-app/**/lwc/**/*.ts', '!**/__*__/**'],
    projects: process.env.SALUS_FUZZ === 'whole' ? whole : [core, examples, synthetic, native],
};
