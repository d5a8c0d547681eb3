import type { Page } from '@playwright/test';
import { stillness } from '../story';
import { axeFindings } from './axe';
import type { Finding } from './finding';
import { contrastFindings } from './contrast';
import { edgeFindings } from './edges';
import { forcedTextFindings } from './forcedText';
import { keyboardFindings } from './keyboard';
import { leakFindings, looksOf } from './leaks';
import { liveRegionFindings } from './liveRegions';
import { AS_OPENED, groundModesOf, modesOf, nameOf, setMode, type Mode } from './modes';
import { nameFindings } from './names';
import { overflowFindings } from './overflow';
import { plainKeyFindings } from './plainKeys';
import { privacyFindings } from './privacy';
import { referenceFindings } from './references';
import { ringFindings } from './rings';
import type { Stage } from './stage';
import { targetFindings } from './targets';
import { textSizeFindings } from './textSize';
import { spaceText } from './textSpacing';
import { wordFindings, wordsOf } from './words';

const marked = (findings: readonly Finding[], mode: Mode): Finding[] =>
    findings.map((one) => ({ ...one, element: `[${nameOf(mode)}] ${one.element}` }));

const contrastIn = (page: Page, { colours }: Mode): Promise<Finding[]> =>
    colours.startsWith('forced') ? forcedTextFindings(page) : contrastFindings(page);

/* In every mode the layout must hold, and in every set of colours they must be told apart. */
async function inMode(page: Page, mode: Mode): Promise<Finding[]> {
    const findings = await overflowFindings(page, 'overflow');
    if (mode.isSpaced) {
        const plain = await spaceText(page);
        findings.push(...(await overflowFindings(page, 'text spacing')));
        await plain();
    }
    if (mode.colours.startsWith('forced'))
        findings.push(...(await edgeFindings(page, 'forced colours')));
    // Another language has the colours that English was seen in.
    if (mode.locale === 'en') findings.push(...(await contrastIn(page, mode)));
    return marked(findings, mode);
}

/* On the page of others: what its style sheets, its colour scheme or an older browser could take away. */
async function onGround(page: Page, mode: Mode): Promise<Finding[]> {
    const findings = [
        ...(await overflowFindings(page, 'overflow')),
        ...(await targetFindings(page)),
        ...(await textSizeFindings(page)),
        ...(await edgeFindings(page, 'edges')),
        ...(await contrastIn(page, mode)),
        ...(await axeFindings(page, ['link-in-text-block'])),
        ...(await ringFindings(page)),
    ];
    return marked(findings, mode);
}

/* The ground's own rules reach into synthetic shadow, on a light and a dark device alike. */
const canLeak = ({ ground = 'own', page, colours }: Mode): boolean =>
    page === 'synthetic' && ground.startsWith('SLDS') && colours === 'light';

async function onGroundOf(stage: Stage, id: string, mode: Mode): Promise<Finding[]> {
    if (!canLeak(mode)) return onGround(await stage.show(id, mode), mode);
    const native = await looksOf(await stage.show(id, { ...mode, page: undefined }));
    const page = await stage.show(id, mode);
    const leaks = marked(leakFindings(native, await looksOf(page)), mode);
    return [...leaks, ...(await onGround(page, mode))];
}

async function inFull(page: Page): Promise<Finding[]> {
    return [
        ...(await axeFindings(page)),
        ...(await nameFindings(page)),
        ...(await referenceFindings(page)),
        ...(await liveRegionFindings(page)),
        ...(await overflowFindings(page, 'overflow')),
        ...(await targetFindings(page)),
        ...(await contrastFindings(page)),
        ...(await privacyFindings(page)),
    ];
}

/** Every rule on one story: in full as it opens, then in its modes, those of other languages last. */
export async function sweepStory(stage: Stage, id: string, index: number): Promise<Finding[]> {
    const modes = modesOf(index);
    const page = await stage.show(id, AS_OPENED);
    const english = await wordsOf(page);
    const findings = await inFull(page);
    for (const mode of modes.filter(({ locale }) => locale === 'en')) {
        await setMode(page, mode);
        await stillness(page);
        findings.push(...(await inMode(page, mode)));
    }
    // The keys come last: they leave every field, and a field that was left may show its error.
    await setMode(page, AS_OPENED);
    findings.push(...(await plainKeyFindings(page)));
    findings.push(...(await keyboardFindings(page)));
    for (const mode of modes.filter(({ locale }) => locale !== 'en')) {
        const translated = await stage.show(id, mode);
        findings.push(...wordFindings(mode.locale, await wordsOf(translated), english));
        findings.push(...(await inMode(translated, mode)));
    }
    for (const mode of groundModesOf(index)) findings.push(...(await onGroundOf(stage, id, mode)));
    return [...findings, ...stage.heard()];
}
