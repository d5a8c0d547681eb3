import { join } from 'node:path';
import { bundleOf, bundles, LWC, ROOT } from '../../scripts/kit.mjs';
import { labelsByLanguage } from '../../scripts/labels.mjs';
import { platformCompile } from '../../scripts/platformCompile.mjs';

interface Diagnostic {
    readonly level: number;
    readonly code?: number;
    readonly message: string;
    readonly filename?: string;
}

interface Result {
    readonly diagnostics?: readonly Diagnostic[];
}

interface Reference {
    readonly type: string;
    readonly id: string;
}

/* A port holds types only, so its script is `export {}`: the compiler remarks on it. */
const HARMLESS = /empty chunk/i;
/* The platform's modules that a bundle of Salus may import. */
const PLATFORM = new Set(['lwc', 'lightning/flowSupport']);
const I18N = new Set(['lang', 'dir', 'locale', 'timeZone', 'firstDayOfWeek']);
const USER = new Set(['isGuest']);

const built = new Set<string>(bundles(join(ROOT, 'build', LWC)).map((name: string) => `c/${name}`));
const labels: Record<string, ReadonlyMap<string, string>> = labelsByLanguage();

const languagesWithout = (id: string): string[] =>
    Object.keys(labels).filter((language) => !labels[language]?.has(id.replace(/^c\./, '')));

/* The compiler takes an unknown import for an external one; an org would refuse it. */
function problemOfReference({ type, id }: Reference): string | undefined {
    if (type === 'component') {
        return built.has(`c/${bundleOf(id)}`) ? undefined : `shows ${id}, which is not built`;
    }
    if (type === 'module') {
        if (PLATFORM.has(id) || built.has(id)) return undefined;
        return id.startsWith('c/') ? `imports ${id}, which is not built` : `imports ${id}`;
    }
    if (type === 'label') {
        const missing = languagesWithout(id);
        return missing.length ? `label ${id} is missing in ${missing.join(', ')}` : undefined;
    }
    if (type === 'i18n') return I18N.has(id.split('/').at(-1) ?? id) ? undefined : `imports ${id}`;
    if (type === 'user') return USER.has(id) ? undefined : `imports ${id} of the user`;
    return `refers to ${type} ${id}`;
}

/** What keeps a bundle out of an org: what the platform's compiler says, and what it lets through. */
export async function problemsOfBundle(folder: string, name: string): Promise<string[]> {
    try {
        const { success, diagnostics, results, metadata } = await platformCompile(folder, name);
        const said: Diagnostic[] = [
            ...diagnostics,
            ...(results ?? []).flatMap(({ diagnostics: more = [] }: Result) => more),
        ];
        const reported = said.filter(({ message }) => !HARMLESS.test(message));
        const problems = reported.map(
            ({ code, message, filename }) => `${filename}: ${code} ${message}`,
        );
        if (!success && !problems.length) problems.push('the compiler refused it without a word');
        const references: readonly Reference[] = metadata?.references ?? [];
        return [
            ...new Set([
                ...problems,
                ...references.map(problemOfReference).filter((f) => f !== undefined),
            ]),
        ];
    } catch (error) {
        return [(error as Error).message];
    }
}
