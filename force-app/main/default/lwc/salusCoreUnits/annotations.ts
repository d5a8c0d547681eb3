/*
 * What is in braces is text for people and no part of the unit (UCUM 2.2, “Curly braces”). These are the ones that
 * laboratories and prescriptions use; all others are shown as received and have no spoken form.
 */

/** How an annotation is combined: it is a thing that is counted (`cells`), says of what the measured thing
 *  is (`creat`), is a measure itself (`area`), or says nothing (`#`, a count). */
type AnnotationKind = 'thing' | 'of' | 'area' | 'nothing';

const CODES = Object.freeze({
    score: 'thing',
    'pack-years': 'thing',
    beats: 'thing',
    breaths: 'thing',
    cells: 'thing',
    copies: 'thing',
    RBC: 'thing',
    WBC: 'thing',
    neutrophils: 'thing',
    titer: 'thing',
    ratio: 'thing',
    index: 'thing',
    INR: 'thing',
    cigarettes: 'thing',
    drinks: 'thing',
    steps: 'thing',
    events: 'thing',
    tablet: 'thing',
    capsule: 'thing',
    puff: 'thing',
    spray: 'thing',
    patch: 'thing',
    dose: 'thing',
    HPF: 'thing',
    LPF: 'thing',
    creat: 'of',
    prot: 'of',
    Hb: 'of',
    '1.73_m2': 'area',
    '#': 'nothing',
} satisfies Readonly<Record<string, AnnotationKind>>);

export type AnnotationCode = keyof typeof CODES;

/* How senders write the same. */
const SAME: Readonly<Record<string, AnnotationCode>> = Object.freeze({
    'pack-year': 'pack-years',
    pack_years: 'pack-years',
    pack_yr: 'pack-years',
    'pack-yr': 'pack-years',
    beat: 'beats',
    Beats: 'beats',
    breath: 'breaths',
    cell: 'cells',
    copy: 'copies',
    RBCs: 'RBC',
    WBCs: 'WBC',
    titre: 'titer',
    Ratio: 'ratio',
    cigarette: 'cigarettes',
    drink: 'drinks',
    step: 'steps',
    event: 'events',
    tbl: 'tablet',
    tablets: 'tablet',
    capsules: 'capsule',
    puffs: 'puff',
    sprays: 'spray',
    patches: 'patch',
    doses: 'dose',
    creatinine: 'creat',
    Creat: 'creat',
    protein: 'prot',
    Hgb: 'Hb',
    hgb: 'Hb',
    '1.73m2': '1.73_m2',
    count: '#',
    number: '#',
});

/** The annotation that the kit has words for, if it is one. */
export const annotationOf = (text: string): AnnotationCode | undefined => {
    if (Object.hasOwn(SAME, text)) return SAME[text];
    return Object.hasOwn(CODES, text) ? (text as AnnotationCode) : undefined;
};

/** How it is combined. */
export const kindOf = (annotation: AnnotationCode): AnnotationKind => CODES[annotation];
