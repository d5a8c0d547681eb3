/* What Storybook's plugin serves beside the platform's modules. Keep it free of imports. */
declare module 'virtual:salus-locale' {
    export const lang: string;
    export const dir: string;
    export const locale: string;
    export const timeZone: string;
}

declare module 'virtual:salus-api' {
    interface Described {
        readonly name: string;
        readonly description?: string;
    }
    interface Typed {
        readonly type: { readonly text: string };
    }
    interface Member extends Described, Partial<Typed> {
        readonly kind: 'field' | 'method';
        readonly choices?: readonly (string | number)[];
        readonly shape?: string;
        readonly default?: string;
        readonly readonly?: boolean;
        readonly parameters?: readonly (Described & Typed)[];
        readonly return?: Typed;
    }
    interface Declaration extends Described {
        readonly tagName: string;
        readonly members?: readonly Member[];
        readonly events?: readonly (Described & Typed)[];
        readonly slots?: readonly Described[];
        readonly cssProperties?: readonly (Described & { readonly default: string })[];
    }
    export const manifest: {
        readonly schemaVersion: string;
        readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
    };
    /** Each component's page in `__docs__`, by its tag. */
    export const pages: Readonly<Record<string, string>>;
    /** The public CSS properties with their defaults; colours in light and in dark. */
    export const tokens: readonly {
        readonly property: string;
        readonly fallback: string;
        /** What it is for. */
        readonly words: string;
        readonly light?: string;
        readonly dark?: string;
    }[];
}

declare module '*.css?inline' {
    const css: string;
    export default css;
}

declare module '*.mdx' {
    const page: () => unknown;
    export default page;
}
