/* What of c-salus-video-stage only a browser can show. */
import { expect } from '@playwright/test';
import { test } from './onePage';
import { openStory } from './story';

const CORNERS = ['top-start', 'top-end', 'bottom-start', 'bottom-end'];

test.describe('c-salus-video-stage', () => {
    test('Must cover nobody with the person’s own picture, in any corner and at any width', async ({
        page,
    }) => {
        for (const width of [320, 768, 1280]) {
            await page.setViewportSize({ width, height: 800 });
            await openStory(page, 'telehealth-video-stage--self');
            for (const selfCorner of CORNERS) {
                const [own, ...others] = await page
                    .locator('c-salus-video-stage')
                    .evaluate(async (stage, corner) => {
                        Object.assign(stage, { selfCorner: corner });
                        await new Promise(requestAnimationFrame);
                        const tiles = stage.shadowRoot!.querySelectorAll('c-salus-video-tile');
                        const view = stage.querySelector('c-salus-self-view')!;
                        const frame = view.shadowRoot!.querySelector('.self')!;
                        return [frame, ...tiles].map((element) => {
                            const { left, right, top, bottom } = element.getBoundingClientRect();
                            return { left, right, top, bottom };
                        });
                    }, selfCorner);
                const [block, inline] = selfCorner.split('-');
                const isAt = (one: number, other: number) => Math.abs(one - other) < 16;
                const edge = (name: 'bottom' | 'left' | 'right' | 'top', choose: typeof Math.max) =>
                    choose(own![name], ...others.map((other) => other[name]));
                for (const { left, right, top, bottom } of others) {
                    const isBeside = own!.left >= right || own!.right <= left;
                    const isAboveOrBelow = own!.top >= bottom || own!.bottom <= top;
                    expect(isBeside || isAboveOrBelow, `${selfCorner}, ${width} px`).toBe(true);
                }
                const [side, toSide] =
                    inline === 'start'
                        ? (['left', Math.min] as const)
                        : (['right', Math.max] as const);
                const [end, toEnd] =
                    block === 'top'
                        ? (['top', Math.min] as const)
                        : (['bottom', Math.max] as const);
                expect(isAt(own![side], edge(side, toSide)), `${selfCorner}, ${width} px`).toBe(
                    true,
                );
                expect(isAt(own![end], edge(end, toEnd)), `${selfCorner}, ${width} px`).toBe(true);
            }
        }
    });
});
