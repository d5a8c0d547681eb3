import { resolve } from 'node:path';
import type { StorybookConfig } from '@storybook/web-components-vite';
import { LWC } from '../scripts/kit.mjs';
import { labelsByLanguage } from '../scripts/labels.mjs';
import { api } from './api.ts';
import { lwc } from './lwc/plugin.ts';
import { platform } from './lwc/platform.ts';

/* The sources while one works; in CI what ships: SALUS_FROM=build. */
const folder = resolve(process.env.SALUS_FROM === 'build' ? 'build' : '.', LWC);

const config: StorybookConfig = {
    framework: '@storybook/web-components-vite',
    stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
    addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
    core: { disableTelemetry: true, disableWhatsNewNotifications: true },
    viteFinal: (vite) => ({
        ...vite,
        plugins: [
            lwc(folder),
            lwc(resolve('examples/portal')),
            platform(labelsByLanguage()),
            api(),
            ...(vite.plugins ?? []),
        ],
        resolve: { ...vite.resolve, alias: { 'test-support': resolve('test-support') } },
        build: { ...vite.build, chunkSizeWarningLimit: 4000 },
    }),
};

export default config;
