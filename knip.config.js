// Finds files, exports and packages that nothing uses. What is listed here is used in a way that
// can't be read from an import.
const LWC = 'force-app/main/default/lwc';

export default {
    workspaces: {
        '.': {
            entry: [
                `${LWC}/*/salus*.ts`, // A tag in a template, or somebody else's app, asks for it.
                `${LWC}/*/__tests__/*.test.ts`,
                `${LWC}/*/__tests__/asField.ts`, // The suite of all fields finds it.
                `${LWC}/*/__tests__/asTask.ts`, // The suite of all tasks finds it.
                'e2e/keyboard/{playwright.config,walks}.ts', // Run by `npm run keyboard`.
                'e2e/servers/{playwright.config,page,*.visit}.ts', // Run by `npm run test:visit`.
                'e2e/sweep/{page,pixels}.js', // Added to a page as scripts.
                'examples/**/__tests__/*.test.ts',
                'examples/visit/{clinician,patient,vite.config}.ts', // Asked for by a page, and by scripts/buildVisit.mjs.
                'jest.config.js',
                'scripts/*.mjs',
                'scripts/speech/run.mjs', // Started by session.sh.
                'scripts/__tests__/*.test.mjs',
                'test-support/**/__tests__/*.test.ts',
                'test-support/jest/*',
                // Put into pages by esbuild or by LWC's compiler, which find them by their folder.
                'test-support/bench/**/*.js',
                'test-support/consumer/*.ts',
                'test-support/fixtures/lwc/**/*.ts',
                'test-support/lws/**/*.js',
                'test-support/twoDevices.mjs', // Loaded into the processes of a test.
            ],
            project: ['**/*.{ts,mjs,cjs,js,mdx}'],
        },
        'packages/*': {
            entry: ['__tests__/*.test.mjs'],
            project: ['*.mjs', '__tests__/*.mjs'],
            ignore: ['fixtures/**'],
        },
    },
    ignoreExportsUsedInFile: true,
    ignoreDependencies: [
        '@salesforce-ux/design-system', // Its style sheet is served to the sweep.
        '@salesforce/.+', // Modules of the platform, and its types.
        'lightning', // Modules of the platform.
        'jest-environment-jsdom', // Of sfdx-lwc-jest; a test of the examples names it, since it needs a page.
        '@locker/.+', // eslint.config.mjs and test-support/lws take them by a computed name.
        '@lwc/engine-dom', // Bundled into pages by esbuild.
        '@lwc/eslint-plugin-lwc', // Peers of what is used.
        '@lwc/jest-transformer', // Of sfdx-lwc-jest; test-support/jest takes what it makes of a file.
        '@storybook/web-components',
        'lit',
        '@changesets/config', // Named by the schema of .changeset/config.json.
        'cspell', // Run by scripts/check.mjs.
    ],
    ignoreBinaries: [
        ...['jest', 'apt-get', 'dpkg-query', 'firefox-esr', 'sf', 'taskset', 'xdotool'],
        ...['WebKitWebDriver', 'Xvfb'],
    ],
};
