// The package has no types. These are of what the tests use.
declare module '@lhncbc/ucum-lhc' {
    interface LhcUnit {
        readonly csCode_: string;
        readonly name_: string;
        readonly category_: string | null;
    }
    interface LhcUtils {
        validateUnitString(code: string): {
            readonly status: 'valid' | 'invalid' | 'error';
            readonly ucumCode: string | null;
            readonly unit: { readonly name: string } | null;
        };
        convertUnitTo(
            from: string,
            value: number,
            to: string,
        ): { readonly status: string; readonly toVal: number | null };
    }
    export const UcumLhcUtils: { getInstance(): LhcUtils };
    export const UnitTables: {
        getInstance(): { readonly unitCodes_: Readonly<Record<string, LhcUnit>> };
    };
}
