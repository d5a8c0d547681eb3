import {
    isIdentified,
    officialName,
    preferredName,
    type NameView,
    type PatientView,
} from 'c/salusCoreFhirPatient';
import type { RecordRow } from 'c/salusCoreFhirValues';
import deceased from '@salesforce/label/c.Salus_Patient_Deceased';
import inactive from '@salesforce/label/c.Salus_Patient_Inactive';
import replaced from '@salesforce/label/c.Salus_Patient_Replaced';
import unidentified from '@salesforce/label/c.Salus_Patient_Unidentified';
import uninterpreted from '@salesforce/label/c.Salus_Records_Uninterpreted';
import unnamed from '@salesforce/label/c.Salus_Patient_Unnamed';
import { factsOf, type Fact } from './facts';

/** A part of a name. The family name stands out, so that two people of one family are told apart by the rest. */
interface NamePart {
    readonly key: number;
    readonly text: string;
    readonly look: string;
}

/** A person as they are shown. */
export interface ShownPatient {
    readonly key: string;
    readonly name: readonly NamePart[];
    readonly nameLang?: string;
    readonly preferred: string;
    readonly preferredLang?: string;
    readonly deceased: string;
    /** What makes it uncertain whose record it is, or whether it counts. */
    readonly warnings: readonly { readonly key: string; readonly words: string }[];
    readonly hasWarnings: boolean;
    readonly facts: readonly Fact[];
    readonly rest: readonly RecordRow[];
    readonly hasRest: boolean;
}

function partsOf(name: NameView | undefined): readonly NamePart[] {
    const part = (text: string, look: string) => ({ text, look });
    if (!name) return [{ key: 0, ...part(unnamed, 'whole') }];
    const { text, family = '' } = name;
    const at = family ? text.lastIndexOf(family) : -1;
    if (at < 0) return [{ key: 0, ...part(text, 'whole') }];
    return [
        part(text.slice(0, at), 'given'),
        part(family, 'family'),
        part(text.slice(at + family.length), 'given'),
    ]
        .filter((one) => one.text)
        .map((one, key) => ({ ...one, key }));
}

function warningsOf(view: PatientView): ShownPatient['warnings'] {
    const all = [
        isIdentified(view) ? '' : unidentified,
        view.isUninterpreted ? uninterpreted : '',
        view.isReplaced ? replaced : '',
        view.isInactive ? inactive : '',
    ];
    return all.filter(Boolean).map((words, key) => ({ key: String(key), words }));
}

/** A person, on a day where it is known. */
export function shownPatient(
    view: PatientView,
    { day, isMasked }: { readonly day?: string; readonly isMasked: boolean },
): ShownPatient {
    const [name, preferred] = [officialName(view.names, day), preferredName(view.names, day)];
    const warnings = warningsOf(view);
    return {
        key: view.id,
        name: partsOf(name),
        nameLang: name?.lang,
        preferred: preferred?.text ?? '',
        preferredLang: preferred?.lang,
        deceased: view.deceased ? deceased : '',
        warnings,
        hasWarnings: warnings.length > 0,
        facts: factsOf(view, { day, isMasked }),
        rest: view.rows,
        hasRest: view.rows.length > 0,
    };
}
