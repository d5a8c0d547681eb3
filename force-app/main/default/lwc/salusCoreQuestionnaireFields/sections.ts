import { isQuestion, type GroupItem, type Words } from 'c/salusCoreQuestionnaire';
import type { FormNode } from 'c/salusCoreQuestionnaireForm';
import { keyOf } from 'c/salusCoreQuestionnaire';
import { fill, sayCount } from 'c/salusCoreWords';
import { sayAnswer } from './answerWords';
import type { Asking } from './asking';
import { hintOf } from './hintOf';
import { fieldName, isPut, partValuesOf, type FieldValues, type QuestionNode } from './names';
import { labelOf, type Control } from './part';
import { partsOf } from './parts';

/** What stands in a section, one below the other. */
export type Row =
    | {
          readonly kind: 'words';
          readonly key: string;
          readonly text: string;
          readonly lang?: string;
      }
    | {
          readonly kind: 'field';
          readonly key: string;
          readonly control: Control;
          readonly lang?: string;
          readonly properties: Readonly<Record<string, unknown>> & { readonly name: string };
      }
    | {
          readonly kind: 'link';
          readonly key: string;
          readonly href: string;
          readonly label: string;
      }
    | {
          readonly kind: 'add' | 'remove';
          readonly key: string;
          /** The group, and which of them is removed. */
          readonly node: string;
          readonly index: number;
          readonly label: string;
      };

/** Questions that belong together: a page, a group, one of the groups that a group repeats. */
export interface Section {
    readonly key: string;
    /** '' for the page itself, whose heading stands above it. */
    readonly heading: string;
    readonly lang?: string;
    /** 1 for a group of a page. */
    readonly depth: number;
    /** It goes on after another section that is within it: its heading is not shown again. */
    readonly isContinued: boolean;
    readonly rows: readonly Row[];
}

interface Frame {
    readonly key: string;
    readonly heading: string;
    readonly lang?: string;
    readonly depth: number;
    /** What the first field has to say of the group: Orca 43 doesn't read the description of a group. */
    hint: string;
}

type Growing = Section & { readonly rows: Row[] };

const langOf = ({ lang }: Words) => (lang ? { lang } : {});

/** What one of the groups that a group repeats is called: “Medicine 2”. */
export const entryName = (node: FormNode, index: number, { words, locale }: Asking): string =>
    fill(words.entryName, labelOf(node.item as GroupItem), sayCount(index + 1, locale)).trim();

class Sections {
    readonly list: Growing[] = [];
    private readonly typed: FieldValues;
    private readonly asking: Asking;

    constructor(typed: FieldValues, asking: Asking) {
        this.typed = typed;
        this.asking = asking;
    }

    open({ key, heading, lang, depth }: Frame, isContinued = false): Growing {
        const part = isContinued ? `${key}+${this.list.length}` : key;
        const section = { key: part, heading, ...(lang && { lang }), depth, isContinued, rows: [] };
        this.list.push(section);
        return section;
    }

    walk(nodes: readonly FormNode[], frame: Frame): void {
        for (const node of nodes) {
            const { item, key } = node;
            if (item.isHidden || !item.isAsked) continue;
            if (item.kind === 'group') this.walkGroup(node, item, frame);
            else if (isPut(node)) this.walkQuestion(node, frame);
            else if (!isQuestion(item)) {
                const text = labelOf(item);
                const rest = item.kind === 'display' ? hintOf(item.hint, this.asking) : '';
                if (text) this.put(frame, { kind: 'words', key, text, ...langOf(item.label) });
                if (rest) this.put(frame, { kind: 'words', key: `${key}#hint`, text: rest });
                if (item.kind === 'display') this.putLinks(node, item.hint.links, frame);
            }
        }
    }

    private put(frame: Frame, row: Row): void {
        const last = this.list.at(-1);
        const isOwn = last && (last.key === frame.key || last.key.startsWith(`${frame.key}+`));
        (isOwn ? last : this.open(frame, true)).rows.push(row);
    }

    private putLinks({ key, item }: FormNode, links: readonly string[], frame: Frame): void {
        links.forEach((href, index) =>
            this.put(frame, {
                ...{ kind: 'link', key: `${key}#link${index}`, href },
                label: fill(this.asking.words.help, item.label.text),
            }),
        );
    }

    private walkQuestion(node: QuestionNode, frame: Frame): void {
        const { item, key, entries } = node;
        const values = partValuesOf(node, this.typed, this.asking);
        for (const { part, control, properties } of partsOf(item, values, this.asking)) {
            const name = fieldName(key, part);
            const groupDescription = frame.hint;
            frame.hint = '';
            this.put(frame, {
                ...{ kind: 'field', key: name, control, ...langOf(item.label) },
                properties: { ...properties, name, ...(groupDescription && { groupDescription }) },
            });
        }
        this.putLinks(node, item.hint.links, frame);
        const isOne = item.constraints.maxOccurs === 1;
        entries.forEach((entry, index) => {
            if (!entry.nodes.length || !entry.value) return;
            const option = item.options.find(({ key: own }) => own === keyOf(entry.value!));
            const answer = sayAnswer(
                { value: entry.value, ...(option && { words: option.label }) },
                this.asking,
            );
            const heading = `${labelOf(item)}: ${answer}`;
            const inner = { key: `${key}.${index}`, heading, depth: frame.depth + 1, hint: '' };
            if (isOne) this.walk(entry.nodes, frame);
            else this.walk(entry.nodes, this.framed(inner));
        });
    }

    private framed(frame: Frame): Frame {
        this.open(frame);
        return frame;
    }

    /** A group: of one that repeats, one section for each, and the buttons. */
    walkGroup(node: FormNode, item: GroupItem, around: Frame): void {
        const { key, entries } = node;
        const { maxOccurs, minOccurs } = item.constraints;
        const { words } = this.asking;
        const repeats = maxOccurs > 1;
        const hint = hintOf(item.hint, this.asking);
        entries.forEach((entry, index) => {
            const name = repeats ? entryName(node, index, this.asking) : labelOf(item);
            const frame = this.framed({
                ...{ key: `${key}.${index}`, heading: name, hint, depth: around.depth + 1 },
                ...langOf(item.label),
            });
            if (hint) this.put(frame, { kind: 'words', key: `${key}.${index}#hint`, text: hint });
            this.putLinks(node, item.hint.links, frame);
            this.walk(entry.nodes, frame);
            if (repeats && entries.length > Math.max(1, minOccurs))
                this.put(frame, {
                    ...{ kind: 'remove', key: `${key}.${index}#remove`, node: key, index },
                    label: fill(words.removeEntry, name),
                });
        });
        if (!repeats || entries.length >= maxOccurs) return;
        const label = fill(words.addEntry, labelOf(item)).trim();
        this.put(around, { kind: 'add', key: `${key}#add`, node: key, index: -1, label });
    }
}

/** The sections of a page: what is asked on it now, without any answer. */
export function sectionsOf(
    nodes: readonly FormNode[],
    typed: FieldValues,
    asking: Asking,
): readonly Section[] {
    const all = new Sections(typed, asking);
    const [only] = nodes;
    const page: Frame = { key: 'page', heading: '', depth: 0, hint: '' };
    const group = nodes.length === 1 && only?.item.kind === 'group' ? only.item : undefined;
    all.open(page);
    if (group && only && group.constraints.maxOccurs === 1) {
        // The heading of the page is the group's.
        page.hint = hintOf(group.hint, asking);
        if (page.hint) all.list[0]?.rows.push({ kind: 'words', key: 'page#hint', text: page.hint });
        all.walk(only.entries[0]?.nodes ?? [], page);
    } else all.walk(nodes, page);
    return all.list.filter(({ rows, heading }) => rows.length > 0 || heading);
}
