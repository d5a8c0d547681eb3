/* The platform's modules that Salus uses and that no published package types. Keep this file free
   of imports: an import would turn it into a module, and the wildcards below would stop matching. */
declare module '@salesforce/label/*' {
    const text: string;
    export default text;
}

declare module '@salesforce/i18n/*' {
    const value: string;
    export default value;
}

declare module '@salesforce/user/isGuest' {
    const isGuest: boolean;
    export default isGuest;
}

declare module '*.html' {
    const template: unknown;
    export default template;
}

interface ImportMeta {
    readonly env: { readonly SSR: boolean };
}

declare module 'lightning/flowSupport' {
    export class FlowAttributeChangeEvent extends CustomEvent<{
        attributeName: string;
        attributeValue: unknown;
    }> {
        constructor(attributeName: string, attributeValue: unknown);
    }
}
