import { readShortcut, type Shortcut, type ShortcutError } from './shortcut';

/** The shortcut of each action; '' where the person has switched it off. */
export type ShortcutKeys<Action extends string = string> = Readonly<Record<Action, Shortcut>>;

/** What came of giving an action another shortcut. */
export type Assigned<Action extends string> =
    | { readonly ok: true; readonly keys: ShortcutKeys<Action> }
    | { readonly ok: false; readonly error: ShortcutError }
    | { readonly ok: false; readonly error: 'taken'; readonly by: Action };

const actionsOf = <Action extends string>(keys: ShortcutKeys<Action>): readonly Action[] =>
    Object.keys(keys) as Action[];

/** Gives an action a shortcut, or none by ''. One that another action has is refused. */
export function assign<Action extends string>(
    keys: ShortcutKeys<Action>,
    action: NoInfer<Action>,
    text: string,
): Assigned<Action> {
    const read = text === '' ? ({ ok: true, value: '' } as const) : readShortcut(text);
    if (!read.ok) return read;
    const { value } = read;
    const by = actionsOf(keys).find((one) => one !== action && value && keys[one] === value);
    if (by !== undefined) return { ok: false, error: 'taken', by };
    return { ok: true, keys: Object.freeze({ ...keys, [action]: value }) };
}

/** The defaults, with what a server kept of them. What is no action or no shortcut is left out. */
export function keysFrom<Action extends string>(
    defaults: ShortcutKeys<Action>,
    answer: unknown,
): ShortcutKeys<Action> {
    const given = Object(answer) as Record<string, unknown>;
    return actionsOf(defaults).reduce((keys, action) => {
        const text = Object.hasOwn(given, action) ? given[action] : undefined;
        const assigned = typeof text === 'string' ? assign(keys, action, text) : undefined;
        return assigned?.ok ? assigned.keys : keys;
    }, defaults);
}
