/* What Storybook's plugin serves beside the platform's modules. Keep it free of imports. */
declare module 'virtual:salus-locale' {
    export const lang: string;
    export const dir: string;
    export const locale: string;
    export const timeZone: string;
}
