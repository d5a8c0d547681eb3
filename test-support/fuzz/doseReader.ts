/* Reads English dose sentences back. It is written from the grammar of their words and imports nothing
   of the kit: what it reads is what a person would. */

/** An amount: exact, or from a lowest to a highest. */
export interface ReadAmount {
    readonly exact?: string;
    readonly low?: string;
    readonly high?: string;
    readonly comparator?: string;
    readonly unit: string;
    readonly per?: readonly string[];
}

/** How often, or for how many times. */
export interface ReadTimes {
    readonly low?: string;
    readonly high?: string;
}

export interface ReadDose {
    step: number;
    method?: string;
    amount?: ReadAmount;
    route?: string;
    rate?: { readonly amount: ReadAmount; readonly every?: ReadAmount };
    over?: ReadAmount;
    often?: { readonly times?: ReadTimes; readonly period?: ReadAmount };
    when?: readonly string[];
    days?: readonly string[];
    clock?: readonly string[];
    dates?: readonly string[];
    asNeeded?: string;
    total?: ReadTimes;
    bounds?: { amount?: ReadAmount; from?: string; until?: string };
    maxima: { readonly of: ReadAmount; readonly in: string }[];
}

const UNITS: Readonly<Record<string, string>> = {
    'second|seconds': 's',
    'minute|minutes': 'min',
    'hour|hours': 'h',
    'day|days': 'd',
    'week|weeks': 'wk',
    'month|months': 'mo',
    'year|years': 'a',
    kg: 'kg',
    'gram|grams': 'g',
    mg: 'mg',
    'microgram (mcg)|micrograms (mcg)|microgram|micrograms': 'ug',
    'nanogram|nanograms': 'ng',
    L: 'L',
    mL: 'mL',
    mmol: 'mmol',
    mEq: 'meq',
    'unit|units': 'U',
    'square meter|square meters': 'm2',
    'tablet|tablets': '{tablet}',
    'capsule|capsules': '{capsule}',
    'puff|puffs': '{puff}',
    'drop|drops': '[drp]',
    'patch|patches': '{patch}',
    'spray|sprays': '{spray}',
    'suppository|suppositories': '{suppository}',
    'lozenge|lozenges': '{lozenge}',
    'packet|packets': '{packet}',
    'application|applications': '{application}',
    'dose|doses': '{dose}',
};
const METHODS: Readonly<Record<string, string>> = {
    take: '419652001',
    swallow: '738995006',
    chew: '738992009',
    suck: '764498003',
    apply: '738991002',
    'breathe in': '740666001',
    inject: '740685003',
    insert: '738993004',
    'put in': '738994005',
    spray: '738996007',
    infuse: '764794000',
};
const ROUTES: Readonly<Record<string, string>> = {
    'by mouth': '26643006',
    'under the tongue': '37839007',
    'between the gum and the cheek': '54471007',
    'under the skin': '34206005',
    'into a muscle': '78421000',
    'into a vein': '47625008',
    'on the area to be treated': '6064005',
    'through the skin': '45890007',
    'by breathing it in': '447694001',
    'in the nose': '46713006',
    'in the eye': '54485002',
    'in the ear': '10547007',
    'in the rectum': '37161004',
    'in the vagina': '16857009',
};
const REASONS: Readonly<Record<string, string>> = {
    pain: '22253000',
    headache: '25064002',
    fever: '386661006',
    nausea: '422587007',
    vomiting: '422400008',
    cough: '49727002',
    itching: '418290006',
    wheezing: '56018004',
    'shortness of breath': '267036007',
    heartburn: '16331000',
    constipation: '14760008',
    diarrhea: '62315008',
    sleeplessness: '193462001',
    anxiety: '48694002',
};
const EVENTS: Readonly<Record<string, string>> = {
    'early in the morning': 'MORN.early',
    'late in the morning': 'MORN.late',
    'in the morning': 'MORN',
    'around noon': 'NOON',
    'early in the afternoon': 'AFT.early',
    'late in the afternoon': 'AFT.late',
    'in the afternoon': 'AFT',
    'early in the evening': 'EVE.early',
    'late in the evening': 'EVE.late',
    'in the evening': 'EVE',
    'at night': 'NIGHT',
    'after falling asleep': 'PHS',
    'before going to sleep': 'HS',
    'after waking up': 'WAKE',
    'with meals': 'C',
    'with breakfast': 'CM',
    'with lunch': 'CD',
    'with dinner': 'CV',
    'before meals': 'AC',
    'before breakfast': 'ACM',
    'before lunch': 'ACD',
    'before dinner': 'ACV',
    'after meals': 'PC',
    'after breakfast': 'PCM',
    'after lunch': 'PCD',
    'after dinner': 'PCV',
};
const PERIODS: Readonly<Record<string, string>> = {
    'a second': 's',
    'a minute': 'min',
    'an hour': 'h',
    'a day': 'd',
    'a week': 'wk',
    'a month': 'mo',
    'a year': 'a',
};
const MONTHS = [
    ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
    ...['August', 'September', 'October', 'November', 'December'],
];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/* The longest first: “micrograms (mcg)” before “micrograms”. */
const oneOf = (words: readonly string[]): string =>
    [...words]
        .sort((one, other) => other.length - one.length)
        .map(escaped)
        .join('|');

const unitWords = new Map(
    Object.entries(UNITS).flatMap(([words, code]) =>
        words.split('|').map((word) => [word, code] as const),
    ),
);
const NUMBER = '(\\d{1,3}(?:,\\d{3})*(?:\\.\\d+)?)';
const UNIT = `(${oneOf([...unitWords.keys()])})(?![\\w(])`;
const number = (written: string): string => written.replaceAll(',', '');

const made = new Map<string, RegExp>();
const regex = (source: string): RegExp => {
    const found = made.get(source) ?? new RegExp(`^(?:${source})`);
    made.set(source, found);
    return found;
};

/** Where in a sentence the reading is. */
class Cursor {
    private readonly text: string;
    private at = 0;

    constructor(text: string) {
        this.text = text;
    }

    get rest(): string {
        return this.text.slice(this.at);
    }

    get isAtEnd(): boolean {
        return this.at === this.text.length;
    }

    eat(source: string): RegExpExecArray | undefined {
        const found = regex(source).exec(this.rest) ?? undefined;
        this.at += found?.[0].length ?? 0;
        return found;
    }

    /** Reads something, or nothing at all. */
    attempt<Read>(read: () => Read | undefined): Read | undefined {
        const before = this.at;
        const value = read();
        if (value === undefined) this.at = before;
        return value;
    }

    word(table: Readonly<Record<string, string>>): string | undefined {
        const found = this.eat(`(${oneOf(Object.keys(table))})(?![\\w])`);
        return found && table[found[1]!];
    }
}

const COMPARED: readonly (readonly [string, string])[] = [
    ['less than ', '<'],
    ['at most ', '<='],
    ['more than ', '>'],
];

function readUnit(cursor: Cursor): Pick<ReadAmount, 'unit' | 'per'> | undefined {
    const found = cursor.eat(` ${UNIT}`);
    if (!found) return undefined;
    const per: string[] = [];
    for (;;) {
        const one = cursor.eat(` per ${UNIT}`);
        if (!one) break;
        per.push(unitWords.get(one[1]!)!);
    }
    return { unit: unitWords.get(found[1]!)!, ...(per.length && { per }) };
}

function readPlain(cursor: Cursor): ReadAmount | undefined {
    const low = cursor.eat(NUMBER);
    if (!low) return undefined;
    const high = cursor.eat(` to ${NUMBER}`);
    const unit = readUnit(cursor);
    if (!unit) return undefined;
    const [from, to] = [number(low[1]!), high && number(high[1]!)];
    return to === undefined ? { exact: from, ...unit } : { low: from, high: to, ...unit };
}

function readAmount(cursor: Cursor): ReadAmount | undefined {
    return cursor.attempt(() => {
        const isMost = cursor.eat('up to ');
        const isLeast = !isMost && cursor.eat('at least ');
        const compared = COMPARED.find(([words]) => cursor.eat(words));
        const plain = readPlain(cursor);
        if (!plain) return undefined;
        const { exact, ...others } = plain;
        if (isMost) return { high: exact, ...others };
        if (isLeast) return { low: exact, ...others };
        return compared ? { ...plain, comparator: compared[1] } : plain;
    });
}

function readTimes(cursor: Cursor): ReadTimes | undefined {
    return cursor.attempt(() => {
        if (cursor.eat('once(?!\\w)')) return { low: '1' };
        const isMost = cursor.eat('up to ');
        const found = cursor.eat(`${NUMBER}(?: to ${NUMBER})? times?(?!\\w)`);
        if (!found) return undefined;
        const [low, high] = [number(found[1]!), found[2] && number(found[2])];
        if (isMost) return { high: low };
        return high ? { low, high } : { low };
    });
}

/* “a”, “a and b”, “a, b, and c”. */
function readList<Read>(cursor: Cursor, read: () => Read | undefined): Read[] | undefined {
    const first = read();
    if (first === undefined) return undefined;
    const all = [first];
    for (;;) {
        const next = cursor.attempt(() => {
            if (!cursor.eat(', and | and |, ')) return undefined;
            return read();
        });
        if (next === undefined) return all;
        all.push(next);
    }
}

function readEvent(cursor: Cursor): string | undefined {
    return cursor.attempt(() => {
        const offset = cursor.eat(`${NUMBER} minutes? `);
        const event = cursor.word(EVENTS);
        return event && (offset ? `${event}+${number(offset[1]!)}` : event);
    });
}

const padded = (value: number): string => String(value).padStart(2, '0');

function readClock(cursor: Cursor): string | undefined {
    const found = cursor.eat('(\\d{1,2}):(\\d\\d)(?::(\\d\\d))?[ \\u202f](AM|PM)');
    if (!found) return undefined;
    const [, hour, minute, second = '00', half] = found;
    const hours = (Number(hour) % 12) + (half === 'PM' ? 12 : 0);
    return `${padded(hours)}:${minute}:${second}`;
}

function readDate(cursor: Cursor): string | undefined {
    return cursor.attempt(() => {
        const day = cursor.eat(`(${MONTHS.join('|')}) (\\d{1,2}), (\\d{4})`);
        const month = day ? undefined : cursor.eat(`(${MONTHS.join('|')}) (\\d{4})`);
        const year = day || month ? undefined : cursor.eat('(\\d{4})(?!\\d)');
        const at = (name: string): string => padded(MONTHS.indexOf(name) + 1);
        if (year) return year[1];
        if (month) return `${month[2]}-${at(month[1]!)}`;
        if (!day) return undefined;
        const date = `${day[3]}-${at(day[1]!)}-${padded(Number(day[2]))}`;
        const time = cursor.attempt(() => {
            if (!cursor.eat(', ')) return undefined;
            const clock = readClock(cursor);
            const zone = clock && cursor.eat(' \\(UTC([+-]\\d\\d:\\d\\d)?\\)');
            return zone && `T${clock}${zone[1] ?? 'Z'}`;
        });
        return date + (time ?? '');
    });
}

type Part = (cursor: Cursor, dose: ReadDose) => boolean | undefined;

const PARTS: readonly Part[] = [
    (cursor, dose) => {
        if (!cursor.eat('at a rate of ')) return undefined;
        const amount = readAmount(cursor);
        if (!amount) return false;
        const every = cursor.eat(' every ') ? readAmount(cursor) : undefined;
        dose.rate = { amount, ...(every && { every }) };
        return true;
    },
    (cursor, dose) => {
        if (!cursor.eat('over ')) return undefined;
        dose.over = readAmount(cursor);
        return dose.over !== undefined;
    },
    (cursor, dose) => {
        if (!cursor.eat('every ')) return undefined;
        const period = readAmount(cursor);
        dose.often = { times: { low: '1' }, ...(period && { period }) };
        return period !== undefined;
    },
    (cursor, dose) => {
        const when = readList(cursor, () => readEvent(cursor));
        if (!when) return undefined;
        dose.when = when;
        return true;
    },
    (cursor, dose) => {
        const times = readTimes(cursor);
        if (!times) return undefined;
        if (cursor.eat(' in total')) {
            dose.total = times;
            return true;
        }
        const per = cursor.attempt(() => (cursor.eat(' ') ? cursor.word(PERIODS) : undefined));
        if (per) dose.often = { times, period: { exact: '1', unit: per } };
        else if (cursor.eat(' every ')) dose.often = { times, period: readAmount(cursor) };
        else dose.often = { times };
        return true;
    },
    (cursor, dose) => {
        const found = cursor.attempt(() => {
            if (!cursor.eat('on ')) return undefined;
            return readList(cursor, () => cursor.eat(`(${DAYS.join('|')})`)?.[1]);
        });
        if (!found) return undefined;
        dose.days = found.map((day) => day.slice(0, 3).toLowerCase());
        return true;
    },
    (cursor, dose) => {
        const found = cursor.attempt(() => {
            if (!cursor.eat('on ')) return undefined;
            return readList(cursor, () => readDate(cursor));
        });
        if (!found) return undefined;
        dose.dates = found;
        return true;
    },
    (cursor, dose) => {
        const found = cursor.attempt(() => {
            if (!cursor.eat('at ')) return undefined;
            return readList(cursor, () => readClock(cursor));
        });
        if (!found) return undefined;
        dose.clock = found;
        return true;
    },
    (cursor, dose) => {
        if (!cursor.eat('if you need it')) return undefined;
        dose.asNeeded = cursor.eat(' for ') ? (cursor.word(REASONS) ?? '?') : 'true';
        return true;
    },
    (cursor, dose) => {
        if (!cursor.eat('for ')) return undefined;
        dose.bounds = { amount: readAmount(cursor) };
        return dose.bounds.amount !== undefined;
    },
    (cursor, dose) => {
        const from = cursor.eat('from ') ? readDate(cursor) : undefined;
        const until = cursor.eat(from ? ' until ' : 'until ') ? readDate(cursor) : undefined;
        if (!from && !until) return undefined;
        dose.bounds = { ...(from && { from }), ...(until && { until }) };
        return true;
    },
];

function readHead(cursor: Cursor, dose: ReadDose): boolean {
    const method = cursor.word(METHODS);
    if (method) dose.method = method;
    if (method) cursor.eat(' ');
    const amount = cursor.attempt(() => {
        const read = readAmount(cursor);
        // “30 minutes before meals” is no amount.
        const isEvent = read?.unit === 'min' && cursor.eat('(?= (?:before|after) )');
        return isEvent ? undefined : read;
    });
    if (amount) dose.amount = amount;
    if (amount) cursor.eat(' ');
    const route = cursor.word(ROUTES);
    if (route) dose.route = route;
    return Boolean(method || amount || route);
}

function readSentence(text: string, step: number): ReadDose {
    const dose: ReadDose = { step, maxima: [] };
    const cursor = new Cursor(text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()));
    let isFirst = !readHead(cursor, dose);
    while (!cursor.isAtEnd) {
        if (!isFirst && !cursor.eat(', ')) throw new Error(`unread: “${cursor.rest}” of “${text}”`);
        isFirst = false;
        const isRead = PARTS.some((part) => cursor.attempt(() => part(cursor, dose) || undefined));
        if (!isRead) throw new Error(`unread: “${cursor.rest}” of “${text}”`);
    }
    return dose;
}

function readMaximum(text: string): ReadDose['maxima'][number] {
    const cursor = new Cursor(text);
    cursor.eat('No more than ');
    const of = readAmount(cursor);
    const period = cursor.eat(' in (?=\\d)') ? readAmount(cursor) : undefined;
    const other = period ? undefined : cursor.eat(' (at one time|in your lifetime)')?.[1];
    if (!of || !(period ?? other) || !cursor.isAtEnd) throw new Error(`no maximum: “${text}”`);
    return { of, in: period ? `${period.exact} ${period.unit}` : other! };
}

/** Reads the lines of one or more dosages, in the order in which they are taken. */
export function readDoseLines(lines: readonly string[]): readonly ReadDose[] {
    const doses: ReadDose[] = [];
    let step = 0;
    for (const line of lines.map((one) => one.replaceAll('\u00a0', ' '))) {
        const [, prefix, text = ''] = /^(First: |Then: |Also: )?(.*)$/s.exec(line) ?? [];
        if (prefix === 'Then: ') step += 1;
        if (text.startsWith('No more than ')) doses.at(-1)!.maxima.push(readMaximum(text));
        else doses.push(readSentence(text, step));
    }
    return doses;
}
