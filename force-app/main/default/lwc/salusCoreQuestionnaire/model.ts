import type { Pattern } from 'c/salusCorePattern';
import type { CodingValue, Value, ValueType } from './value';

/** R4's types of an item. */
export const ITEM_TYPES = [
    ...(['group', 'display', 'boolean', 'decimal', 'integer', 'date', 'dateTime', 'time'] as const),
    ...(['string', 'text', 'url', 'choice', 'open-choice', 'attachment', 'reference'] as const),
    'quantity',
] as const;
export type ItemType = (typeof ITEM_TYPES)[number];

/** Words for people that came with the form, and their language where it is known. */
export interface Words {
    readonly text: string;
    readonly lang?: string;
}

/** What the description of an answer says, in the order in which it is said. */
export interface HintParts {
    readonly instructions: readonly Words[];
    /** `mg`, `kg/m2`, as the form writes it. */
    readonly unit?: Words;
    /** How an answer is written, such as “month and year”. */
    readonly entryFormat?: Words;
    /** What the least and the greatest answer of a scale mean. */
    readonly lower?: Words;
    readonly upper?: Words;
    readonly help: readonly Words[];
    /** Addresses of pages that help. */
    readonly links: readonly string[];
}

export const OPERATORS = ['exists', '=', '!=', '>', '<', '>=', '<='] as const;
export type Operator = (typeof OPERATORS)[number];

/** A condition on which an item is asked: R4's `enableWhen`. */
export interface Condition {
    readonly question: string;
    readonly operator: Operator;
    readonly answer: Value;
}

/** An answer that can be chosen. */
export interface Option {
    /** The same for the same answer in every version of a form. */
    readonly key: string;
    readonly value: Value;
    readonly label: Words;
    readonly prefix?: string;
    /** Chosen alone: no other answer goes with it, such as “None of these”. */
    readonly isExclusive: boolean;
}

/** The rules of an answer. A bound is of the type that the answer has. */
export interface Constraints {
    readonly required: boolean;
    readonly minOccurs: number;
    readonly maxOccurs: number;
    readonly minLength?: number;
    readonly maxLength?: number;
    readonly pattern?: Pattern;
    readonly min?: Value;
    readonly max?: Value;
    readonly maxFractionDigits?: number;
    readonly mimeTypes: readonly string[];
    /** In bytes. */
    readonly maxSize?: number;
}

/** Which field of the kit asks for the answer; `none` where the person isn't asked. */
export type QuestionKind =
    | 'yes-no'
    | 'checkbox'
    | 'number'
    | 'date'
    | 'date-time'
    | 'time'
    | 'text'
    | 'text-area'
    | 'url'
    | 'radios'
    | 'checkboxes'
    | 'select'
    | 'combo-box'
    | 'files'
    | 'quantity'
    | 'none';

interface BaseItem {
    readonly linkId: string;
    readonly type: ItemType;
    readonly label: Words;
    /** The number that the form gives a question: “2a”. */
    readonly prefix?: string;
    readonly definition?: string;
    readonly enableWhen: readonly Condition[];
    readonly enableBehavior: 'all' | 'any';
    /** Not for the person: kept and sent, never shown. */
    readonly isHidden: boolean;
    /** Whether it belongs in the form that is filled in, and in the finished one that is read. */
    readonly isAsked: boolean;
    readonly isRead: boolean;
    readonly items: readonly Item[];
}

/** A heading with questions under it. One that repeats is a list of such groups. */
export interface GroupItem extends BaseItem {
    readonly kind: 'group';
    readonly hint: HintParts;
    readonly constraints: Constraints;
    /** A short name, such as for a step. */
    readonly shortText?: Words;
    /** The group is a page of its own. */
    readonly isPage: boolean;
}

/** Words alone. */
export interface DisplayItem extends BaseItem {
    readonly kind: 'display';
    readonly hint: HintParts;
    /** The words are instructions, or about how safely the answers are kept. */
    readonly category?: 'instructions' | 'security';
}

/** A question. Its own items are asked once it has an answer, for each answer. */
export interface QuestionItem extends BaseItem {
    readonly kind: QuestionKind;
    readonly valueType: ValueType;
    readonly hint: HintParts;
    readonly constraints: Constraints;
    readonly shortText?: Words;
    readonly isReadOnly: boolean;
    readonly options: readonly Option[];
    /** An answer in the person's own words is allowed beside the options: R4's `open-choice`. */
    readonly isOpen: boolean;
    /** What the answer in one's own words is called, such as “Other”. */
    readonly openLabel?: Words;
    readonly orientation?: 'horizontal' | 'vertical';
    /** The units of a quantity. With one it is given; with none the person writes one. */
    readonly units: readonly CodingValue[];
    /** What a telephone's keyboard is for: `phone`, `email`, `number`, `url`, `chat`. */
    readonly keyboard?: string;
    /** How much a slider's answer changes by one step. */
    readonly step?: string;
    readonly initial: readonly Value[];
}

/** An item that can't be shown: of a type that R4 doesn't have, or one that no field asks for. */
export interface UnsupportedItem extends BaseItem {
    readonly kind: 'unsupported';
}

export type Item = GroupItem | DisplayItem | QuestionItem | UnsupportedItem;

/** Whether an item is a question. */
export const isQuestion = (item: Item): item is QuestionItem =>
    item.kind !== 'group' && item.kind !== 'display' && item.kind !== 'unsupported';
