/* As in salusIcon: one path, stroked with round caps in a 24 × 24 viewBox. They stand here, so that a page
   without a call doesn't load them: together they are a fifth of what salusIcon weighs. */
const SHAPES = {
    mic: 'M12 3a3 3 0 0 0-3 3v5a3 3 0 0 0 6 0V6a3 3 0 0 0-3-3z M5.5 11a6.5 6.5 0 0 0 13 0 M12 17.5V21 M8.5 21h7',
    camera: 'M3 6.8h12.2v10.4H3z M15.2 11l5.8-3.4v8.8L15.2 13z',
    captions: 'M3 5.5h18v13H3z M10.8 10.3a2.3 2.3 0 1 0 0 3.4 M17.3 10.3a2.3 2.3 0 1 0 0 3.4',
    hand: 'M7 13V6.5a1.5 1.5 0 0 1 3 0V11 M10 11V4.5a1.5 1.5 0 0 1 3 0V11 M13 11V5.5a1.5 1.5 0 0 1 3 0V12 M16 12V8.5a1.5 1.5 0 0 1 3 0V14a7 7 0 0 1-12.6 4.2L3.6 14A1.5 1.5 0 0 1 6 12.2L7 13.5',
    share: 'M3 4.5h18v12H3z M12 13.5v-6 M9 10l3-3 3 3 M8 20.5h8',
    selfview:
        'M3 4.5h18v15H3z M12 7.5a2.6 2.6 0 1 0 0 5.2a2.6 2.6 0 0 0 0-5.2z M7.2 19.5c.5-2.4 2.3-4 4.8-4s4.3 1.6 4.8 4',
    speaker: 'M4 9.5v5h3.5l4.5 4v-13l-4.5 4z M15.5 9a4.2 4.2 0 0 1 0 6 M18.2 6.3a8 8 0 0 1 0 11.4',
} as const;

const SLASH = ' M3.5 3.5l17 17';

/** What an icon of a call stands for. */
export type CallIconName = keyof typeof SHAPES;

/** Whether a value is the name of one. */
export const isCallIconName = (name: unknown): name is CallIconName =>
    typeof name === 'string' && Object.hasOwn(SHAPES, name);

/** The line of an icon, with a stroke through it for what is off. */
export const shapeOf = (name: CallIconName, isOff: boolean): string =>
    SHAPES[name] + (isOff ? SLASH : '');
