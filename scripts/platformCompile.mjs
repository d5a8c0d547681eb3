// Gate A: what the platform's own compiler makes of a built bundle, with every flag off.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '@lwc/sfdc-lwc-compiler';

const isSource = (file) => /\.(js|html|css)$/.test(file) && !file.includes('__');

/** Compiles one bundle as an org would. Resolves to the compiler's own answer. */
export async function platformCompile(folder, name, namespace = 'c') {
    const inside = join(folder, name);
    const names = readdirSync(inside, { recursive: true }).filter(isSource);
    const files = Object.fromEntries(names.map((n) => [n, readFileSync(join(inside, n), 'utf8')]));
    // Without a script the compiler takes a template alone, and the class is dropped in silence.
    if (files[`${name}.html`] && !files[`${name}.js`]) throw new Error(`${name}: no ${name}.js`);
    return compile({
        bundle: {
            type: 'platform',
            namespace,
            name,
            files,
            options: { apiVersion: 66, enableLightningWebSecurityTransforms: true },
        },
        compilerConfigs: [
            { outputConfig: { minify: false, lockerConfig: {}, env: { NODE_ENV: 'production' } } },
        ],
    });
}
