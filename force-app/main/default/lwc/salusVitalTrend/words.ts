import broken from '@salesforce/label/c.Salus_Trend_Broken';
import date from '@salesforce/label/c.Salus_Row_Date';
import keys from '@salesforce/label/c.Salus_Trend_Keys';
import more from '@salesforce/label/c.Salus_Records_ShowMore';
import noChart from '@salesforce/label/c.Salus_Trend_NoChart';
import none from '@salesforce/label/c.Salus_Trend_None';
import order from '@salesforce/label/c.Salus_Records_NewestFirst';
import readings from '@salesforce/label/c.Salus_Trend_Readings';
import selected from '@salesforce/label/c.Salus_Trend_Selected';

/** What the template says without a gap. */
export const words = Object.freeze({
    ...{ broken, date, keys, more, noChart, none, order, readings, selected },
});
