import { createElement, type LightningElement } from 'lwc';
import { dir, lang } from 'virtual:salus-locale';
import './page.css';

/* As in the stories' addresses: `?globals=locale:es;theme:dark`. */
const themeOf = (search: string): string | undefined =>
    /\btheme:(light|dark)\b/.exec(new URLSearchParams(search).get('globals') ?? '')?.[1];

/** Shows a component as this page, in the language and the colours that its address asks for. */
export function show<Properties extends object>(
    tag: string,
    component: typeof LightningElement,
    properties: Properties,
): Properties {
    const { documentElement, body } = document;
    documentElement.lang = lang;
    documentElement.dir = dir;
    documentElement.style.colorScheme = themeOf(location.search) ?? '';
    const element = Object.assign(createElement(tag, { is: component }), properties);
    body.append(element);
    return element;
}
