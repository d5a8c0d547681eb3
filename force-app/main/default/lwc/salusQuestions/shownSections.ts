import type { HeadingLevel } from 'c/salusCoreHeading';
import type { Control, Row, Section } from 'c/salusCoreQuestionnaireFields';
import { lang as pageLang } from 'c/salusPlatformLocale';

/** A row of a section, as the template shows it. */
export type ShownRow = Row & {
    /** The language and the direction of the form's words, where the page is in another language. */
    readonly shownLang?: string;
    readonly dir?: 'ltr' | 'rtl';
    readonly isWords: boolean;
    readonly isLink: boolean;
    readonly isAdd: boolean;
    readonly isRemove: boolean;
} & Readonly<Partial<Record<`is${string}`, boolean>>>;

/** A section, as the template shows it. */
export interface ShownSection extends Omit<Section, 'rows'> {
    readonly role?: 'group';
    readonly label?: string;
    readonly labelledBy?: string;
    readonly headingId: string;
    readonly hasHeading: boolean;
    readonly level: HeadingLevel;
    readonly look: string;
    readonly shownLang?: string;
    readonly dir?: 'ltr' | 'rtl';
    readonly hasRows: boolean;
    readonly rows: readonly ShownRow[];
}

const FLAGS: Readonly<Record<Control, string>> = {
    text: 'isText',
    'text-area': 'isTextArea',
    number: 'isNumber',
    date: 'isDate',
    time: 'isTime',
    select: 'isSelect',
    radios: 'isRadios',
    checkbox: 'isCheckbox',
    checkboxes: 'isCheckboxes',
    'combo-box': 'isComboBox',
    files: 'isFiles',
    list: 'isList',
};

const RTL = ['ar', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi', 'ckb', 'dv'];
const primary = (language: string): string => language.toLowerCase().split('-')[0]!;

/* Words of the form in another language than the page's are marked, so that they are said as they are
   written. */
const language = (lang: string | undefined) =>
    lang && primary(lang) !== primary(pageLang)
        ? {
              shownLang: lang,
              dir: RTL.includes(primary(lang)) ? ('rtl' as const) : ('ltr' as const),
          }
        : {};

const shownRow = (row: Row): ShownRow => ({
    ...row,
    ...language('lang' in row ? row.lang : undefined),
    isWords: row.kind === 'words',
    isLink: row.kind === 'link',
    isAdd: row.kind === 'add',
    isRemove: row.kind === 'remove',
    ...(row.kind === 'field' && { [FLAGS[row.control]]: true }),
});

/** The sections as the template shows them. A group that goes on is named, and has no second heading. */
export const shownSections = (
    sections: readonly Section[],
    level: HeadingLevel,
): readonly ShownSection[] =>
    sections.map((section, index) => {
        const { heading, depth, isContinued, rows, lang } = section;
        const headingId = `section-${index}`;
        const isGroup = Boolean(heading);
        return {
            ...section,
            ...language(lang),
            headingId,
            ...(isGroup && { role: 'group' as const }),
            ...(isGroup && isContinued && { label: heading }),
            ...(isGroup && !isContinued && { labelledBy: headingId }),
            hasHeading: isGroup && !isContinued,
            level: Math.min(6, level + depth) as HeadingLevel,
            look: depth > 0 ? 'section inner' : 'section',
            hasRows: rows.length > 0,
            rows: rows.map(shownRow),
        };
    });
