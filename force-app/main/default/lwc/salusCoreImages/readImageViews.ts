import { MOST_PROBLEMS, SalusProblem } from 'c/salusCoreProblems';
import type { ImageView } from './image';
import { readImageView } from './readImageView';

/** The images of a series, and what was wrong with what was given. */
export interface ReadImageViews {
    readonly views: readonly ImageView[];
    readonly problems: readonly SalusProblem[];
}

/* More than a study has; a list of more would keep the page waiting. */
const MOST_IMAGES = 20_000;

/** Reads whatever an app gives as a series of images, in its order. Of two with one id, the first counts. */
export function readImageViews(given: unknown, where: string): ReadImageViews {
    const byId = new Map<string, ImageView>();
    const problems: SalusProblem[] = [];
    const list: readonly unknown[] = Array.isArray(given) ? given : [];
    for (const one of list.slice(0, MOST_IMAGES)) {
        const { view, problems: own } = readImageView(one, where);
        problems.push(...own);
        if (!view) continue;
        const help = 'it is given twice: the first counts';
        if (byId.has(view.id)) problems.push(new SalusProblem('duplicate-id', where, 'id', help));
        else byId.set(view.id, view);
    }
    if (list.length > MOST_IMAGES)
        problems.push(
            new SalusProblem('bad-property', where, 'images', `give at most ${MOST_IMAGES}`),
        );
    return { views: [...byId.values()], problems: problems.slice(0, MOST_PROBLEMS) };
}
