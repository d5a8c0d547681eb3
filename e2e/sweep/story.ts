import type { Page } from '@playwright/test';
import { openStory, stillness } from '../story';
import { axeFindings } from './axe';
import type { Finding } from './finding';
import { forcedColourFindings } from './forcedColours';
import { keyboardFindings } from './keyboard';
import { liveRegionFindings } from './liveRegions';
import { englishModes, globalsOf, nameOf, setMode, translatedModes, type Mode } from './modes';
import { nameFindings } from './names';
import { overflowFindings } from './overflow';
import { privacyFindings } from './privacy';
import { listen } from './quiet';
import { referenceFindings } from './references';
import { targetFindings } from './targets';
import { spaceText } from './textSpacing';
import { wordFindings, wordsOf } from './words';

/* In every mode the layout must hold, and in every set of colours they must be told apart. */
async function inMode(page: Page, mode: Mode): Promise<Finding[]> {
    const findings: Finding[] = [];
    await setMode(page, mode);
    await stillness(page);
    findings.push(...(await overflowFindings(page, 'overflow')));
    if (mode.isSpaced) {
        const plain = await spaceText(page);
        findings.push(...(await overflowFindings(page, 'text spacing')));
        await plain();
    }
    if (mode.colours.startsWith('forced')) findings.push(...(await forcedColourFindings(page)));
    // Another language has the colours that English was seen in.
    if (mode.locale === 'en') findings.push(...(await axeFindings(page, ['color-contrast'])));
    return findings.map((one) => ({ ...one, element: `[${nameOf(mode)}] ${one.element}` }));
}

const AS_OPENED: Mode = { locale: 'en', colours: 'light', width: 1280, isSpaced: false };

async function inFull(page: Page): Promise<Finding[]> {
    return [
        ...(await axeFindings(page)),
        ...(await nameFindings(page)),
        ...(await referenceFindings(page)),
        ...(await liveRegionFindings(page)),
        ...(await targetFindings(page)),
        ...(await privacyFindings(page)),
    ];
}

/** On a prepared page, every rule on one story: in full as it opens, then in its modes, then in the other languages. */
export async function sweepStory(page: Page, id: string, index: number): Promise<Finding[]> {
    page.removeAllListeners(); // Of the story before, in the same page.
    const heard = listen(page);
    await setMode(page, AS_OPENED);
    await openStory(page, id);
    const english = await wordsOf(page);
    const findings = await inFull(page);
    for (const mode of englishModes(index)) findings.push(...(await inMode(page, mode)));
    // The walk comes last: it leaves every field, and a field that was left may show its error.
    await setMode(page, AS_OPENED);
    findings.push(...(await keyboardFindings(page)));
    for (const mode of translatedModes(index)) {
        await openStory(page, id, globalsOf(mode));
        findings.push(...wordFindings(mode.locale, await wordsOf(page), english));
        findings.push(...(await inMode(page, mode)));
    }
    return [...findings, ...heard];
}
