import type { Coding, Concept } from 'c/salusCoreFhirDosage';

export type RouteKey =
    | 'oral'
    | 'sublingual'
    | 'buccal'
    | 'subcutaneous'
    | 'intramuscular'
    | 'intravenous'
    | 'topical'
    | 'skin'
    | 'transdermal'
    | 'inhaled'
    | 'nasal'
    | 'eye'
    | 'ear'
    | 'rectal'
    | 'vaginal';

export type MethodKey =
    | 'take'
    | 'swallow'
    | 'chew'
    | 'suck'
    | 'apply'
    | 'inhale'
    | 'inject'
    | 'insert'
    | 'instill'
    | 'spray'
    | 'infuse';

export type ReasonKey =
    | 'pain'
    | 'headache'
    | 'fever'
    | 'nausea'
    | 'vomiting'
    | 'cough'
    | 'itching'
    | 'wheezing'
    | 'breathlessness'
    | 'heartburn'
    | 'constipation'
    | 'diarrhea'
    | 'sleeplessness'
    | 'anxiety';

/** For each word: SNOMED CT codes, codes of HL7 v3, and what people write, in lower case. */
type Terms<Key extends string> = Readonly<Record<Key, readonly [string, string, string]>>;

/* Sources: SNOMED CT, 284009009 (route of administration value); HL7 v3 RouteOfAdministration. */
const ROUTES: Terms<RouteKey> = {
    oral: ['26643006', 'PO', 'oral|oral use|by mouth|orally|oral route|swallow, oral'],
    sublingual: ['37839007', 'SL', 'sublingual|sublingual route|dissolve, sublingual'],
    buccal: ['54471007', 'BUC', 'buccal|buccal route|topical application, buccal'],
    subcutaneous: [
        '34206005',
        'SQ',
        'subcutaneous|subcutaneously|subcutaneous route|injection, subcutaneous',
    ],
    intramuscular: [
        '78421000',
        'IM',
        'intramuscular|intramuscularly|intramuscular route|injection, intramuscular',
    ],
    intravenous: [
        '47625008',
        'IV|IVINJ',
        'intravenous|intravenously|intravenous route|infusion, intravenous|injection, intravenous',
    ],
    topical: ['6064005', 'TOPICAL', 'topical|topically|topical route'],
    skin: ['', 'SKIN', 'to the skin|on the skin|topical application, skin'],
    transdermal: ['45890007', 'TRNSDERM', 'transdermal|transdermal route'],
    inhaled: [
        '447694001',
        'IPINHL',
        'inhalation|inhaled|by inhalation|respiratory tract route|inhalation, respiratory',
    ],
    nasal: [
        '46713006',
        'NASAL|NASINHL',
        'nasal|nasal route|inhalation, nasal|topical application, nasal',
    ],
    eye: ['54485002', 'OPTHALTA', 'ophthalmic|ophthalmic route|topical application, ophthalmic'],
    ear: ['10547007', 'OT', 'otic|otic route|instillation, otic'],
    rectal: ['37161004', 'PR|RECTAL', 'rectal|rectally|per rectum|rectal route|insertion, rectal'],
    vaginal: [
        '16857009',
        'VAGINSI|VAGINS',
        'vaginal|vaginally|per vagina|vaginal route|insertion, vaginal',
    ],
};

/* Sources: SNOMED CT, 736665006 (dose form administration method), and the dosing instruction
   imperatives of FHIR R4’s administration-method-codes. */
const METHODS: Terms<MethodKey> = {
    take: ['419652001', '', 'take'],
    swallow: ['738995006|421521009', '', 'swallow'],
    chew: ['738992009', '', 'chew'],
    suck: ['764498003', '', 'suck'],
    apply: ['738991002|417924000', '', 'apply'],
    inhale: ['740666001|421134003', '', 'inhale'],
    inject: ['740685003|422145002', '', 'inject'],
    insert: ['738993004', '', 'insert'],
    instill: ['738994005', '', 'instill|instil'],
    spray: ['738996007', '', 'spray'],
    infuse: ['764794000', '', 'infuse'],
};

/* Source: SNOMED CT, clinical findings. */
const REASONS: Terms<ReasonKey> = {
    pain: ['22253000', '', 'pain'],
    headache: ['25064002', '', 'headache'],
    fever: ['386661006', '', 'fever'],
    nausea: ['422587007', '', 'nausea'],
    vomiting: ['422400008', '', 'vomiting'],
    cough: ['49727002', '', 'cough'],
    itching: ['418290006', '', 'itching|itch of skin|pruritus'],
    wheezing: ['56018004', '', 'wheezing'],
    breathlessness: ['267036007', '', 'dyspnea|dyspnoea|shortness of breath|breathlessness'],
    heartburn: ['16331000', '', 'heartburn'],
    constipation: ['14760008', '', 'constipation'],
    diarrhea: ['62315008', '', 'diarrhea|diarrhoea'],
    sleeplessness: ['193462001', '', 'insomnia|sleeplessness'],
    anxiety: ['48694002', '', 'anxiety'],
};

const SNOMED = 'http://snomed.info/sct';
const HL7 = 'http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration';

/* What SNOMED CT puts after a name: “Swallow - dosing instruction imperative (qualifier value)”. */
const TAG = /(?: - dosing instruction imperative)?(?: \([a-z ]+\))?$/;

type Find<Key> = (concept: Concept) => Key | undefined;

/**
 * Finds the word for a concept: every code of these systems and every text of it has to say the same
 * thing, and each has to be known. Otherwise the concept is shown as it came. A code of another system
 * says nothing to anybody; what that system calls it does.
 */
function finder<Key extends string>(terms: Terms<Key>): Find<Key> {
    const index = (column: 0 | 1 | 2): ReadonlyMap<string, Key> => {
        const entries = (Object.keys(terms) as Key[]).flatMap((key) =>
            terms[key][column].split('|').map((term) => [term, key] as const),
        );
        return new Map(entries.filter(([term]) => term));
    };
    const [snomed, others, texts] = [index(0), index(1), index(2)];
    const ofText = (text: string): Key | undefined =>
        texts.get(text.trim().toLowerCase().replace(TAG, '')) ?? others.get(text.trim());
    const ofCode = ({ system, code = '' }: Coding): readonly (Key | undefined)[] => {
        if (system === SNOMED) return [snomed.get(code)];
        return system === HL7 ? [others.get(code)] : [];
    };
    return ({ text, codings }) => {
        const found = [
            ...codings.flatMap((one) => [
                ...ofCode(one),
                ...(one.display ? [ofText(one.display)] : []),
            ]),
            ...(text ? [ofText(text)] : []),
        ];
        return found.every((one) => one && one === found[0]) ? found[0] : undefined;
    };
}

export const routeOf: Find<RouteKey> = finder(ROUTES);
export const methodOf: Find<MethodKey> = finder(METHODS);
export const reasonOf: Find<ReasonKey> = finder(REASONS);

/** A concept as it was received, for people: its text, or what its codes are called, or the codes. */
export const receivedConcept = ({ text, codings }: Concept): string => {
    const names = codings.map(({ display, code }) => display ?? code).filter(Boolean);
    const all = text && !names.includes(text) ? [text, ...names] : names.length ? names : [text];
    return all.join(', ');
};
