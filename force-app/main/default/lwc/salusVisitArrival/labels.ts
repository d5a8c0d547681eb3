import address from '@salesforce/label/c.Salus_Arrive_Address';
import addressHint from '@salesforce/label/c.Salus_Arrive_AddressHint';
import addressMissing from '@salesforce/label/c.Salus_Arrive_AddressMissing';
import name from '@salesforce/label/c.Salus_Arrive_Name';
import nameHint from '@salesforce/label/c.Salus_Arrive_NameHint';
import nameMissing from '@salesforce/label/c.Salus_Arrive_NameMissing';
import phone from '@salesforce/label/c.Salus_Arrive_Phone';
import phoneHint from '@salesforce/label/c.Salus_Arrive_PhoneHint';
import phoneMissing from '@salesforce/label/c.Salus_Arrive_PhoneMissing';
import role from '@salesforce/label/c.Salus_Arrive_Role';
import roleMissing from '@salesforce/label/c.Salus_Arrive_RoleMissing';

/** What the fields are called. */
export const labels = Object.freeze({
    ...{ address, addressHint, addressMissing },
    ...{ name, nameHint, nameMissing },
    ...{ phone, phoneHint, phoneMissing },
    ...{ role, roleMissing },
});
