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

const put = <Action extends string>(
    keys: ShortcutKeys<Action>,
    action: NoInfer<Action>,
    text: unknown,
): ShortcutKeys<Action> | undefined => {
    const assigned = typeof text === 'string' ? assign(keys, action, text) : undefined;
    return assigned?.ok ? assigned.keys : undefined;
};

/**
 * The defaults, with what a server kept of them. What is no action or no shortcut is left out. What was
 * kept comes first: a person may have given two actions each other's defaults. An action whose default
 * is taken then has none.
 */
export function keysFrom<Action extends string>(
    defaults: ShortcutKeys<Action>,
    answer: unknown,
): ShortcutKeys<Action> {
    const actions = actionsOf(defaults);
    const given = Object(answer) as Record<string, unknown>;
    const none = Object.fromEntries(actions.map((action) => [action, ''])) as typeof defaults;
    const isKept = (action: Action): boolean =>
        Object.hasOwn(given, action) && put(none, action, given[action]) !== undefined;
    const kept = actions.filter(isKept);
    if (kept.length === 0) return defaults;
    const others = actions.filter((action) => !kept.includes(action));
    const withKept = kept.reduce((keys, action) => put(keys, action, given[action]) ?? keys, none);
    return others.reduce((keys, action) => put(keys, action, defaults[action]) ?? keys, withKept);
}
