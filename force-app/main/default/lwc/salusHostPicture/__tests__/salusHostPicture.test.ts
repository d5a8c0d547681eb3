import { Picture } from 'c/salusHostPicture';

const host = () => document.body.appendChild(document.createElement('div'));
const later = () => new Promise((done) => setTimeout(done));

function drawn() {
    const detach = jest.fn();
    const attach = jest.fn((where: HTMLElement): unknown => {
        where.append(document.createElement('video'));
        return detach;
    });
    return { attach, detach };
}

describe('Picture', () => {
    it('is put in once for an element and a source, and taken out again', async () => {
        const [element, { attach, detach }, picture] = [host(), drawn(), new Picture()];
        picture.show(element, attach);
        picture.show(element, attach);
        await later();
        expect([attach.mock.calls.length, element.children.length]).toEqual([1, 1]);
        picture.stop();
        picture.stop();
        expect([detach.mock.calls.length, element.children.length]).toEqual([1, 0]);
    });

    it('is no stop of Tab', async () => {
        const element = host();
        new Picture().show(element, drawn().attach);
        await later();
        expect(element.querySelector('video')!.tabIndex).toBe(-1);
    });

    it('takes a result of an adapter, and what comes after it is not wanted any more', async () => {
        const [element, { attach, detach }, picture] = [host(), drawn(), new Picture()];
        const answer = async (where: HTMLElement) => ({ ok: true, value: attach(where) });
        picture.show(element, answer);
        picture.stop();
        await later();
        expect([detach.mock.calls.length, element.children.length]).toEqual([1, 0]);
        picture.show(element, answer);
        await later();
        expect(element.children).toHaveLength(1);
        picture.show(undefined, answer);
        expect([detach.mock.calls.length, element.children.length]).toEqual([2, 0]);
    });

    it('says where it can’t be had, and is silent about why', async () => {
        for (const attach of [
            async () => ({ ok: false, error: { code: 'not-found' } }),
            () => {
                throw new Error('private');
            },
            () => undefined,
        ]) {
            const failed = jest.fn();
            new Picture(failed).show(host(), attach);
            await later();
            expect(failed).toHaveBeenCalledTimes(1);
        }
    });

    it('lets go of a stream that is left in the element, and stops no track of it', () => {
        const [element, picture, stop] = [host(), new Picture(), jest.fn()];
        const srcObject = { getTracks: () => [{ stop }] };
        const video = Object.assign(document.createElement('video'), { srcObject });
        picture.show(element, (where) => {
            where.append(video);
            return () => undefined;
        });
        picture.stop();
        expect([video.srcObject, video.isConnected]).toEqual([null, false]);
        expect(stop).not.toHaveBeenCalled();
    });

    it('empties the element where taking it out throws', async () => {
        const [element, picture] = [host(), new Picture()];
        picture.show(element, (where) => {
            where.append('a picture');
            return () => {
                throw new Error('private');
            };
        });
        await later();
        picture.stop();
        expect(element.textContent).toBe('');
    });
});
