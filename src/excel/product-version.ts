/** Version of the product, as printed on every sheet of a report; that of package.json. */
export const productVersion = "0.1.0";
