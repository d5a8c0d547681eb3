// What the kit is built with: a lock file without addresses, licences that are known, a page that
// lists them. Nothing of it is in what ships.
import {
    dependenciesPage,
    DEPENDENCIES,
    lockedPackages,
    ownPackages,
    reasons,
} from '../dependencies.mjs';

export function dependencies(tree) {
    const asked = JSON.parse(tree.read('package.json'));
    const locked = lockedPackages(tree.root);
    const addressed = locked.filter(({ resolved }) => resolved).map(({ name }) => name);
    const tools = ownPackages(tree.root).flatMap(([, { dependencies: used }]) =>
        Object.entries(used ?? {}),
    );
    const unexplained = [
        ...Object.keys(asked.devDependencies ?? {}),
        ...tools.map(([name]) => name),
    ].filter((name) => !reasons[name]);
    const ranged = tools.filter(([, version]) => !/^\d/.test(version)).map(([name]) => name);
    const isCurrent =
        tree.has(DEPENDENCIES) && tree.read(DEPENDENCIES) === dependenciesPage(tree.root);
    return [
        ...Object.keys(asked.dependencies ?? {}).map(
            (n) => `package.json: ${n}: nothing is shipped`,
        ),
        ...addressed.map((n) => `package-lock.json: ${n} has an address`),
        ...ranged.map((n) => `packages: ${n}: name the exact version`),
        ...unexplained.map((n) => `scripts/dependencies.mjs: ${n} has no reason`),
        ...(isCurrent ? [] : [`${DEPENDENCIES} is stale: run \`node scripts/dependencies.mjs\``]),
    ];
}
