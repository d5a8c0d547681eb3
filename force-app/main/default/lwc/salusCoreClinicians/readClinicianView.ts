import { SalusProblem, type ProblemCode } from 'c/salusCoreProblems';
import { modalities } from 'c/salusCoreSlots';
import { asText } from 'c/salusCoreWords';
import { isInstant } from 'c/salusCoreZones';
import type { ClinicianView } from './clinician';
import { isFileName, isPicture } from './picture';

/** A clinician as they can be shown, and what was wrong with what was given. */
export interface ReadClinicianView {
    /** Left out where there is none: it is no object, or has no id or no name. */
    readonly view?: ClinicianView;
    readonly problems: readonly SalusProblem[];
}

type Given = (name: string) => unknown;
type Add = (code: ProblemCode, property: string, help: string) => void;

const MOST_LANGUAGES = 30;

/* A getter or a proxy of an app may throw: then it has no such property. */
const propertiesOf =
    (given: unknown): Given =>
    (name) => {
        try {
            return typeof given === 'object' && given !== null
                ? (given as Record<string, unknown>)[name]
                : undefined;
        } catch {
            return undefined;
        }
    };
const textOf = (given: unknown): string | undefined => asText(given).trim() || undefined;
const listOf = (given: unknown): readonly unknown[] => (Array.isArray(given) ? given : []);

function readNextTime(its: Given, add: Add): string | null | undefined {
    const given = its('nextTime');
    if (given === null || given === undefined) return given;
    if (isInstant(given)) return given;
    add('bad-instant', 'nextTime', 'give ISO 8601 with Z or an offset, or null for none');
    return undefined;
}

function readPicture(its: Given, add: Add) {
    const [picture, description] = [textOf(its('picture')), textOf(its('pictureDescription'))];
    const isShown = picture === undefined || isPicture(picture);
    const isWords = description === undefined || !isFileName(description);
    if (!isShown) add('bad-property', 'picture', 'give an https: address, a path or data:');
    if (!isWords) add('bad-property', 'pictureDescription', 'say what it shows, not its file');
    return {
        picture: isShown ? picture : undefined,
        pictureDescription: isWords ? description : undefined,
    };
}

/**
 * Reads whatever an app gives as a clinician. What can't be read is left out, with a problem that names
 * the property and never its value. `where` is the component that was given it.
 */
export function readClinicianView(given: unknown, where: string): ReadClinicianView {
    const problems: SalusProblem[] = [];
    const add: Add = (code, property, help) =>
        problems.push(new SalusProblem(code, where, property, help));
    const its = propertiesOf(given);
    const [id, name] = [textOf(its('id')), textOf(its('name'))];
    if (!id || !name) {
        add('bad-property', 'clinician', 'give an object with an id and a name');
        return { problems };
    }
    const offered = listOf(its('modalities'));
    const view = {
        ...{ id, name, role: textOf(its('role')) },
        languages: listOf(its('languages'))
            .slice(0, MOST_LANGUAGES)
            .flatMap((one) => textOf(one) ?? []),
        modalities: modalities.filter((one) => offered.includes(one)),
        nextTime: readNextTime(its, add),
        zone: textOf(its('zone')),
        ...readPicture(its, add),
    };
    return { view, problems };
}
