// What a package version is made with: one version number, and an org in which translations deploy.
// The platform refuses a translation as long as Translation Workbench is off, and Arabic is an end-user
// language, which has a switch of its own. Both are off in a new org.
import { PROJECT, versionProblems } from '../version.mjs';

const SWITCHES = ['enableTranslationWorkbench', 'enableEndUserLanguages'];

export function release(tree) {
    const [{ definitionFile }] = JSON.parse(tree.read(PROJECT)).packageDirectories;
    if (!definitionFile || !tree.has(definitionFile))
        return [
            ...versionProblems(tree.root),
            `${PROJECT}: no definitionFile, or none that is there`,
        ];
    const { languageSettings = {} } = JSON.parse(tree.read(definitionFile)).settings ?? {};
    return [
        ...versionProblems(tree.root),
        ...SWITCHES.filter((name) => languageSettings[name] !== true).map(
            (name) => `${definitionFile}: languageSettings has not ${name}: true`,
        ),
    ];
}
