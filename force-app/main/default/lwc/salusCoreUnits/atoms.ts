/*
 * The atoms of UCUM that health records use, as people see them. An atom that isn't here makes a unit
 * unknown, and the unit is then shown as received. Some are left out on purpose, because senders write
 * them for something else: `u` (dalton; meant is an enzyme unit), `K`
 * (kelvin; meant is “thousand”, in `K/uL`), `C` and `F` (coulomb and farad; meant
 * are degrees), `t` (tonne: with it, `ft` is a femtotonne), `pH` without brackets (picohenry).
 *
 * Source: UCUM 2.2, the tables of atoms. This file has UCUM codes and is
 * subject to their licence, https://ucum.org/license; the codes are copyright Regenstrief Institute, Inc.
 * and the UCUM Organization.
 */

/** An atom: its symbol for the eye, and how it may be combined. */
export interface Atom {
    readonly short: string;
    /** It may have a prefix: `mg`, and never `mmin`. */
    readonly isMetric?: true;
    /** It is no ratio scale, such as `Cel`: it stands alone, without an exponent. */
    readonly isSpecial?: true;
    /** Its symbol says little to a patient: it is shown as a word where the language has words. */
    readonly isSpelled?: true;
}

const metric = (short: string): Atom => ({ short, isMetric: true });
const plain = (short: string): Atom => ({ short });
const spelled = (short: string): Atom => ({ short, isSpelled: true });
const special = (short: string): Atom => ({ short, isSpecial: true });

export const ATOMS = Object.freeze({
    m: metric('m'),
    g: metric('g'),
    s: metric('s'),
    L: metric('L'),
    mol: metric('mol'),
    A: metric('A'),
    V: metric('V'),
    W: metric('W'),
    J: metric('J'),
    N: metric('N'),
    Hz: metric('Hz'),
    Pa: metric('Pa'),
    Ohm: metric('Ω'),
    S: metric('S'),
    Bq: metric('Bq'),
    Ci: metric('Ci'),
    Gy: metric('Gy'),
    Sv: metric('Sv'),
    kat: metric('kat'),
    U: metric('U'),
    '[iU]': metric('IU'),
    eq: metric('Eq'),
    osm: metric('Osm'),
    bar: metric('bar'),
    'm[Hg]': metric('m Hg'),
    'm[H2O]': metric('m H₂O'),
    cal: metric('cal'),
    dyn: metric('dyn'),
    P: metric('P'),
    Cel: { ...metric('°C'), isSpecial: true },
    B: { ...metric('B'), isSpecial: true },
    '[degF]': special('°F'),
    '[pH]': special('pH'),
    "[p'diop]": special('PD'),
    '10*': plain('10'),
    '%': plain('%'),
    '[ppth]': plain('‰'),
    '[ppm]': plain('ppm'),
    '[ppb]': plain('ppb'),
    '[pptr]': spelled('pptr'), // “ppt” is read as parts per thousand as well.
    deg: plain('°'),
    min: plain('min'),
    h: plain('h'),
    d: spelled('d'),
    wk: spelled('wk'),
    mo: spelled('mo'),
    a: spelled('a'),
    '[in_i]': plain('in'),
    '[ft_i]': plain('ft'),
    '[yd_i]': plain('yd'),
    '[mi_i]': plain('mi'),
    '[sin_i]': plain('in²'),
    '[sft_i]': plain('ft²'),
    '[lb_av]': plain('lb'),
    '[oz_av]': plain('oz'),
    '[stone_av]': plain('st'),
    '[gr]': spelled('gr'), // ISMP: “gr” is mistaken for gram.
    '[Cal]': plain('Cal'),
    '[foz_us]': plain('fl oz'),
    '[cup_us]': spelled('cup'),
    '[tsp_us]': spelled('tsp'),
    '[tbs_us]': spelled('tbsp'),
    '[tsp_m]': spelled('tsp'),
    '[tbs_m]': spelled('tbsp'),
    '[pt_us]': spelled('pt'),
    '[qt_us]': spelled('qt'),
    '[gal_us]': spelled('gal'),
    '[drp]': spelled('drp'),
    '[psi]': plain('psi'),
    atm: plain('atm'),
    "[in_i'Hg]": plain('in Hg'),
    "[in_i'H2O]": plain('in H₂O'),
    '[HPF]': plain('HPF'),
    '[LPF]': plain('LPF'),
    '[diop]': plain('D'),
    '[Ch]': plain('Fr'),
    '[MET]': plain('MET'),
    "[hnsf'U]": plain('HU'),
    '[S]': plain('S'),
    '[PRU]': plain('PRU'),
    "[wood'U]": plain('WU'),
    '[CFU]': plain('CFU'),
    '[PFU]': plain('PFU'),
    "[arb'U]": plain('AU'),
    "[USP'U]": plain('USP U'),
    "[GPL'U]": plain('GPL'),
    "[MPL'U]": plain('MPL'),
    "[APL'U]": plain('APL'),
    "[beth'U]": plain('BU'),
    "[anti'Xa'U]": plain('anti-Xa U'),
    "[todd'U]": plain('Todd U'),
    "[tb'U]": plain('TU'),
    '[PNU]': plain('PNU'),
    '[BAU]': plain('BAU'),
    '[AU]': plain('AU'),
    '[FEU]': plain('FEU'),
    '[ELU]': plain('ELU'),
    '[EU]': plain('EU'),
} satisfies Readonly<Record<string, Atom>>);

export type AtomCode = keyof typeof ATOMS;

/** What is known of an atom. */
export const atom = (code: AtomCode): Atom => ATOMS[code];
