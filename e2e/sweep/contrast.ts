import type { CDPSession, Page } from '@playwright/test';
import type { Finding } from './finding';

const CLOSER = 3; // times as large
const sessions = new WeakMap<Page, Promise<CDPSession>>();

/**
 * A picture of a part of the page, as PNG. Playwright's own screenshot waits for fonts and stops
 * animations, which takes longer than the picture.
 */
export async function pictureOf(page: Page, clip: Area, scale = 1): Promise<string> {
    const session = sessions.get(page) ?? page.context().newCDPSession(page);
    sessions.set(page, session);
    const size = page.viewportSize();
    const isBeyond =
        !size || clip.x + clip.width > size.width || clip.y + clip.height > size.height;
    const { data } = await (
        await session
    ).send('Page.captureScreenshot', {
        format: 'png',
        optimizeForSpeed: true,
        captureBeyondViewport: isBeyond,
        clip: { ...clip, scale },
    });
    return data;
}

async function shootAs(page: Page, look: Look, clip: Area, scale = 1, ink = ''): Promise<string> {
    await page.evaluate(([name, colour]) => window.pixels.dress(name, colour || undefined), [
        look,
        ink,
    ] as const);
    return pictureOf(page, clip, scale);
}

/* What the first look leaves in doubt, enlarged; text also in a known colour. */
async function closerLook(page: Page, index: number, doubt: Doubt): Promise<Finding[]> {
    const { area, kind, ink } = doubt;
    const looks: readonly Look[] =
        kind === 'text' ? ['whole', 'textless', 'known'] : ['textless', 'bare'];
    const pictures: string[] = [];
    for (const look of looks)
        pictures.push(
            await shootAs(
                page,
                look,
                area,
                CLOSER,
                look === 'known' ? (ink ? 'white' : 'black') : '',
            ),
        );
    const found = await page.evaluate(
        ([one, clip, scale, all]) => window.pixels.closerLook(one, clip, scale, all),
        [index, area, CLOSER, pictures] as const,
    );
    if (!found) return [];
    const { element, least, ratio } = found;
    const message = `its ${found.kind} has ${least.toFixed(2)}:1 on the screen, less than ${ratio}:1`;
    return [{ rule: 'contrast', element, message }];
}

/**
 * Text has 4.5:1 with what is behind it on the screen, over gradients and pictures, too, and 3:1 where
 * it is large; drawings, edges of controls and signs in checked boxes have 3:1 (WCAG 2.2, 1.4.3 and
 * 1.4.11). It is measured on pixels: what a style says may be faded, covered or on something else.
 */
export async function contrastFindings(page: Page): Promise<Finding[]> {
    const begun = await page.evaluate(() => window.pixels.begin());
    return begun ? measured(page, begun) : [];
}

/** The same of what `pixels.begin` has found before, which has other colours now. */
export async function measured(page: Page, { clip, hasMarks }: Begun): Promise<Finding[]> {
    const pictures = [await shootAs(page, 'whole', clip), await shootAs(page, 'textless', clip)];
    if (hasMarks) pictures.push(await shootAs(page, 'bare', clip));
    const doubts = await page.evaluate(
        ([area, [whole = '', textless = '', bare]]) =>
            window.pixels.look(area, whole, textless, bare),
        [clip, pictures] as const,
    );
    const findings: Finding[] = [];
    for (const [index, doubt] of doubts.entries())
        findings.push(...(await closerLook(page, index, doubt)));
    await page.evaluate(() => window.pixels.dress());
    return findings;
}
