import { api } from 'lwc';
import type { ResultValue } from 'c/salusCoreLab';
import { asText } from 'c/salusCoreWords';
import SalusDisplay from 'c/salusDisplay';
import { direction, locale, zone as ownZone } from 'c/salusPlatformLocale';
import { piecesOf, type Piece } from './pieces';
import { words } from './words';

/**
 * The value of a result, whatever it is: a number with its unit, digit for digit, a text, a code, a range, a ratio,
 * or why there is none.
 *
 * @status trial
 */
export default class SalusResultValue extends SalusDisplay {
    /** The values, as `readResults` of `c/salusCoreLab` makes them: one, as a rule. */
    @api
    get values(): readonly ResultValue[] {
        return this.given;
    }
    set values(values: readonly ResultValue[]) {
        this.given = Array.isArray(values) ? values : [];
    }

    /** The person's IANA zone, on whose clock instants are. Left out, the signed-in user's. */
    @api zone = '';

    private given: readonly ResultValue[] = [];

    get pieces(): readonly Piece[] {
        if (!this.isReady) return [];
        const zone = asText(this.zone).trim() || ownZone;
        return piecesOf(this.given, { words, locale, direction, zone });
    }

    get hasPieces(): boolean {
        return this.pieces.length > 0;
    }

    protected clear(): void {
        this.given = [];
    }
}
