import { ATOMS, type AtomCode } from './atoms';

/* Two codes for one atom. `L` is shown in both cases: ISMP's list of 2021 has the lower case letter as
   mistaken for the number 1. */
const SAME: Readonly<Record<string, AtomCode>> = Object.freeze({
    l: 'L',
    '[IU]': '[iU]',
    '10^': '10*',
});

/** The atom of a code, exactly as written: `g` is one and `G` is none, because UCUM is case sensitive. */
export const atomOf = (code: string): AtomCode | undefined => {
    if (Object.hasOwn(SAME, code)) return SAME[code];
    return Object.hasOwn(ATOMS, code) ? (code as AtomCode) : undefined;
};
