/* Each icon is one path, stroked with round caps in a 24 × 24 viewBox. The four status icons have
   different outlines, so that people can distinguish them without colour or sharp sight. */
const RING = 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18z';

/** The kit's icons, by name. */
export const SHAPES = {
    error: 'M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3z M12 7.6v5 M12 16.3h.01',
    warning: 'M12 3.4L21.6 20H2.4z M12 9.6v4.6 M12 17.1h.01',
    success: `${RING} M7.8 12.4l2.9 2.9 5.5-6`,
    info: `${RING} M12 11.2v5.2 M12 7.6h.01`,
    calendar: 'M4 6h16v14.5H4z M4 10.5h16 M8.5 3.5v4.2 M15.5 3.5v4.2 M8.5 15.4l2.2 2.2 4.4-4.6',
    clock: `${RING} M12 7v5.2l3.5 2.1`,
    video: 'M3 6.8h12.2v10.4H3z M15.2 11l5.8-3.4v8.8L15.2 13z',
    phone: 'M4.8 3.6h3.9l1.7 4.5-2.4 1.9a12.6 12.6 0 0 0 6 6l1.9-2.4 4.5 1.7v3.9a1.6 1.6 0 0 1-1.7 1.6C10.6 20.2 3.8 13.4 3.2 5.3A1.6 1.6 0 0 1 4.8 3.6z',
    location:
        'M12 21c4.6-5 7-8.3 7-11.3a7 7 0 0 0-14 0c0 3 2.4 6.3 7 11.3z M12 7.3a2.5 2.5 0 1 0 0 5a2.5 2.5 0 0 0 0-5z',
    person: 'M12 3.8a4 4 0 1 0 0 8a4 4 0 0 0 0-8z M4 20.6c.9-3.7 4-5.7 8-5.7s7.1 2 8 5.7',
    check: 'M4.8 12.9l4.7 4.7L19.4 6.8',
    close: 'M6 6l12 12 M18 6L6 18',
    back: 'M15 5l-7 7 7 7',
    next: 'M9 5l7 7-7 7',
    expand: 'M5 9l7 7 7-7',
    edit: 'M4 20l.9-4.3L16 4.6a2 2 0 0 1 2.8 0l.6.6a2 2 0 0 1 0 2.8L8.3 19.1z M13.8 6.8l3.4 3.4',
    more: 'M5 11.6a.4.4 0 1 0 0 .8a.4.4 0 0 0 0-.8z M12 11.6a.4.4 0 1 0 0 .8a.4.4 0 0 0 0-.8z M19 11.6a.4.4 0 1 0 0 .8a.4.4 0 0 0 0-.8z',
    leave: 'M10 4H4.5v16H10 M9.5 12H20 M15.5 7.5L20 12l-4.5 4.5',
    file: 'M6 3h7.6L18 7.4V21H6z M13.4 3.2v4.4H18',
    chat: 'M4 5h16v11.5H11L6.5 20v-3.5H4z',
    people: 'M9 5a3.2 3.2 0 1 0 0 6.4A3.2 3.2 0 0 0 9 5z M2.8 19.5c.6-3.2 3-5 6.2-5s5.6 1.8 6.2 5 M15.5 5.3a3.2 3.2 0 0 1 0 5.9 M17.6 14.9c2 .7 3.3 2.3 3.7 4.6',
    picture:
        'M3.5 5h17v14h-17z M8.5 8.6a1.6 1.6 0 1 0 0 3.2a1.6 1.6 0 0 0 0-3.2z M3.5 17l5-4.4 3.4 2.9 4-4.5 4.6 4.9',
    plus: 'M12 5v14 M5 12h14',
    minus: 'M5 12h14',
    'arrow-left': 'M19.5 12h-15 M11 5.5L4.5 12l6.5 6.5',
    'arrow-right': 'M4.5 12h15 M13 5.5l6.5 6.5-6.5 6.5',
    'arrow-up': 'M12 19.5v-15 M5.5 11L12 4.5l6.5 6.5',
    'arrow-down': 'M12 4.5v15 M5.5 13l6.5 6.5 6.5-6.5',
    'rotate-left': 'M4 5v5h5 M4.6 10A8 8 0 1 1 4.2 14.6',
    'rotate-right': 'M20 5v5h-5 M19.4 10A8 8 0 1 0 19.8 14.6',
    brighter:
        'M12 8.2a3.8 3.8 0 1 0 0 7.6a3.8 3.8 0 0 0 0-7.6z M12 2.5v2.6 M12 18.9v2.6 M2.5 12h2.6 M18.9 12h2.6 M5.3 5.3l1.8 1.8 M16.9 16.9l1.8 1.8 M18.7 5.3l-1.8 1.8 M7.1 16.9l-1.8 1.8',
    darker: 'M19.5 14.4A8 8 0 0 1 9.6 4.5a8 8 0 1 0 9.9 9.9z',
    'more-contrast': `${RING} M12 3v18 M15 4.4v15.2 M18 6.4v11.2`,
    'less-contrast': `${RING} M12 3v18`,
    fit: 'M4 9V4h5 M15 4h5v5 M20 15v5h-5 M9 20H4v-5',
    spinner: 'M12 3.2a8.8 8.8 0 1 1-8.8 8.8',
} as const;

/** The name of an icon. */
export type IconName = keyof typeof SHAPES;

/** The shape for an unknown name: a ring. */
export const NEUTRAL_SHAPE = RING;

/** Whether a value is the name of an icon. */
export const isIconName = (name: unknown): name is IconName =>
    typeof name === 'string' && Object.hasOwn(SHAPES, name);
